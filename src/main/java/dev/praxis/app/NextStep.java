package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The lesson to open next, and why: the weakest objective of the lesson the learner is in, else
/// that lesson until it is finished, else the first one not finished whose needs are met.
///
/// @param why one sentence; empty on the first day
record NextStep(Lesson lesson, String why) {
  private static final Words WORDS = Words.of(NextStep.class);

  /// @param last the lesson the learner was in
  /// @param finished whether a lesson is behind
  /// @param mastery how the objectives of a lesson stand
  static Optional<NextStep> of(
      Course course,
      Optional<Lesson> last,
      Predicate<Lesson> finished,
      Function<Lesson, List<Mastery>> mastery) {
    Optional<Mastery> weak =
        last.stream()
            .flatMap(lesson -> mastery.apply(lesson).stream())
            .filter(Mastery::weak)
            .findFirst();
    if (last.isPresent() && weak.isPresent()) {
      return Optional.of(new NextStep(last.get(), weak(weak.get())));
    }
    if (last.isPresent() && !finished.test(last.get())) {
      return Optional.of(new NextStep(last.get(), WORDS.say("next.unfinished")));
    }
    return course.lessons().stream()
        .filter(lesson -> !finished.test(lesson))
        .filter(lesson -> met(lesson, course, finished))
        .findFirst()
        .or(() -> course.lessons().stream().filter(lesson -> !finished.test(lesson)).findFirst())
        .map(lesson -> new NextStep(lesson, last.isEmpty() ? "" : WORDS.say("next.new")))
        .or(() -> last.map(lesson -> new NextStep(lesson, WORDS.say("next.all"))));
  }

  private static boolean met(Lesson lesson, Course course, Predicate<Lesson> finished) {
    return lesson.needs().stream().flatMap(need -> course.lesson(need).stream()).allMatch(finished);
  }

  private static String weak(Mastery mastery) {
    return WORDS.say(
        "next.weak",
        "objective",
        mastery.objective().text(),
        "right",
        mastery.right(),
        "answered",
        mastery.answered());
  }
}
