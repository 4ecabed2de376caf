package dev.praxis.course;

import dev.praxis.lab.LabSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Asks of a course what makes a lesson teach, beyond being readable. What could not be read at all
/// is in the course's own problems.
public final class Lint {
  private Lint() {}

  /// What can be seen without any lab.
  public static List<Problem> structure(Course course) {
    var found = new ArrayList<Problem>();
    found.addAll(CourseLint.of(course));
    for (Lesson lesson : course.lessons()) {
      var problems = new Problems(lesson.file());
      structure(lesson, course, problems);
      found.addAll(problems.list());
    }
    return found.stream().sorted().toList();
  }

  /// What can be seen of one lesson of a course, without running any lab.
  static List<Problem> lesson(
      Lesson lesson, Course course, Function<String, Optional<LabSpec>> labs) {
    var problems = new Problems(lesson.file());
    structure(lesson, course, problems);
    new LabLint(labs, problems).check(lesson);
    return problems.list();
  }

  private static void structure(Lesson lesson, Course course, Problems problems) {
    LessonLint.check(lesson, course, problems);
    new QuestionLint(lesson, problems).check();
    new WalkthroughLint(problems).check(lesson);
  }

  /// What can be seen with what each lab declares, without running any: names of labs, knobs,
  /// handles and figures, values of knobs, and every expression.
  ///
  /// @param labs the declaration of a lab by its name, where there is such a lab
  public static List<Problem> labs(Course course, Function<String, Optional<LabSpec>> labs) {
    var found = new ArrayList<Problem>();
    for (Lesson lesson : course.lessons()) {
      var problems = new Problems(lesson.file());
      new LabLint(labs, problems).check(lesson);
      found.addAll(problems.list());
    }
    return found.stream().sorted().toList();
  }
}
