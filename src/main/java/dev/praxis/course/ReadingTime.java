package dev.praxis.course;

import dev.praxis.lab.Walkthrough;

/// How long a lesson takes, as far as its length tells, against what its head says.
final class ReadingTime {
  /// Reading to learn, by college students: 200 words a minute (Carver, “Reading rate: theory,
  /// research, and practical implications”, Journal of Reading 36, 1992). Reading for pleasure is
  /// faster, 238 on average (Brysbaert, Journal of Memory and Language 109, 2019), but a lesson is
  /// worked through, not read.
  static final double WORDS_A_MINUTE = 200;

  /// The usual allowance of a test for an item that has to be thought about; the hints and the
  /// reasons of the options are read in it too.
  static final double MINUTES_A_QUESTION = 1;

  /// A walkthrough of eight steps is meant to take ten minutes, predictions included.
  static final double MINUTES_A_STEP = 1.25;

  /// People differ this much among themselves; what is further off was not measured.
  private static final double FAR = 1.5;

  private ReadingTime() {}

  static double minutes(int words, int questions, int steps) {
    return words / WORDS_A_MINUTE + questions * MINUTES_A_QUESTION + steps * MINUTES_A_STEP;
  }

  /// @param words of its text
  static void check(Lesson lesson, int words, Problems problems) {
    int questions = lesson.questions().size();
    int steps =
        lesson.walkthroughs().stream().map(Walkthrough::stages).mapToInt(each -> each.size()).sum();
    double about = minutes(words, questions, steps);
    double ratio = lesson.minutes() / about;
    if (ratio > FAR || ratio < 1 / FAR) {
      problems.add(
          lesson.minutesLine(),
          "lint.minutes",
          "minutes",
          lesson.minutes(),
          "about",
          Math.max(1, Math.round(about)),
          "words",
          words,
          "questions",
          questions,
          "steps",
          steps);
    }
  }
}
