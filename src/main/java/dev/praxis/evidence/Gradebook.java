package dev.praxis.evidence;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.figure.Table;
import dev.praxis.figure.export.CsvWriter;
import dev.praxis.progress.Outcome;
import dev.praxis.progress.WalkEvent;
import dev.praxis.quiz.Question;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Evidence files of a group, merged: a row for each learner and lesson, or for each question.
///
/// The latest answer to a question counts. What could not be graded or made again here is counted
/// on its own and keeps the points the file claims: it is no fault of the learner's.
public final class Gradebook {
  private static final Words WORDS = Words.of(Gradebook.class);
  private static final int NOTES = 4;

  /// The lesson of someone who handed in a file with nothing in it.
  private static final String NONE = "";

  private static final List<String> COLUMNS =
      List.of(
          "learner",
          "lesson",
          "questions",
          "answered",
          "right",
          "points",
          "points_of",
          "points_regraded",
          "regrade_differences",
          "not_regraded",
          "steps_done",
          "steps_of",
          "runs",
          "runs_same",
          "runs_differ",
          "runs_not_replayed",
          "chain",
          "notes",
          "files");
  private final Course course;
  private final List<Marked> learners;

  private Gradebook(Course course, List<Marked> learners) {
    this.course = course;
    this.learners = learners;
  }

  /// Grades and makes everything again: takes as long as the runs take.
  ///
  /// @param submissions of this course
  public static Gradebook of(List<Submission> submissions, Course course, Means means)
      throws InterruptedException {
    var learners = new ArrayList<Marked>();
    for (Work work : Work.of(submissions)) {
      learners.add(Marked.of(work, course, means));
    }
    return new Gradebook(course, learners);
  }

  /// The lessons as CSV, in the order of the course; those no longer in it come last.
  public String csv() {
    var rows = new ArrayList<List<Object>>();
    for (Marked learner : learners) {
      List<String> any = learner.lessons();
      List<String> done = any.isEmpty() ? List.of(NONE) : any;
      Stream<String> known = course.lessons().stream().map(Lesson::id).filter(done::contains);
      Stream<String> gone = done.stream().filter(lesson -> course.lesson(lesson).isEmpty());
      Stream.concat(known, gone).forEach(lesson -> rows.add(row(learner, lesson)));
    }
    return CsvWriter.write(new Table(COLUMNS, rows));
  }

  /// The questions as CSV, see `ItemStatistics`.
  public String itemsCsv() {
    return CsvWriter.write(new ItemTable(course, learners).table());
  }

  private List<Object> row(Marked learner, String lesson) {
    var cells = new ArrayList<Object>();
    cells.add(learner.work().learner());
    cells.add(lesson);
    answers(cells, learner.answersOf(lesson), course.lesson(lesson));
    steps(cells, learner, lesson);
    runs(cells, learner.runsOf(lesson));
    cells.add(String.join("; ", learner.work().verdicts()));
    cells.add(notes(learner, lesson));
    cells.add(String.join("; ", learner.work().files()));
    return cells;
  }

  private static void answers(List<Object> cells, List<Regraded> answers, Optional<Lesson> lesson) {
    List<Regraded> latest = Marked.latest(answers);
    List<Question> questions = lesson.map(Lesson::questions).orElse(List.of());
    cells.add((long) questions.size());
    cells.add(outcome(latest, false));
    cells.add(outcome(latest, true));
    cells.add(latest.stream().mapToDouble(Regraded::claimed).sum());
    cells.add(questions.stream().mapToDouble(question -> question.head().points()).sum());
    cells.add(latest.stream().mapToDouble(Regraded::points).sum());
    cells.add(count(answers, Regraded.Found.DIFFERS));
    cells.add(count(answers, Regraded.Found.NOT_GRADED));
  }

  private static long outcome(List<Regraded> latest, boolean onlyRight) {
    return latest.stream()
        .map(each -> each.answer().outcome())
        .filter(outcome -> onlyRight ? outcome == Outcome.RIGHT : outcome != Outcome.NOT_ATTEMPTED)
        .count();
  }

  private static long count(List<Regraded> answers, Regraded.Found found) {
    return answers.stream().filter(each -> each.found() == found).count();
  }

  private void steps(List<Object> cells, Marked learner, String lesson) {
    cells.add(
        learner.stepsOf(lesson).stream()
            .filter(step -> step.event() instanceof WalkEvent.Done)
            .map(step -> step.walk().walkthrough() + " " + step.step())
            .distinct()
            .count());
    cells.add(
        course.lesson(lesson).stream()
            .flatMap(each -> each.walkthroughs().stream())
            .mapToLong(walkthrough -> walkthrough.stages().size())
            .sum());
  }

  private static void runs(List<Object> cells, List<Replayed> runs) {
    cells.add((long) runs.size());
    for (Replayed.Found found : Replayed.Found.values()) {
      cells.add(runs.stream().filter(run -> run.found() == found).count());
    }
  }

  /// Why something differs or could not be checked, the first few.
  private static String notes(Marked learner, String lesson) {
    List<String> whys =
        Stream.concat(
                learner.answersOf(lesson).stream().map(Regraded::why),
                learner.runsOf(lesson).stream().map(Replayed::why))
            .filter(why -> !why.isEmpty())
            .distinct()
            .toList();
    String first = String.join(" ", whys.stream().limit(NOTES).toList());
    return whys.size() > NOTES
        ? first + " " + WORDS.say("more", "count", whys.size() - NOTES)
        : first;
  }
}
