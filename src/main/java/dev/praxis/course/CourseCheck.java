package dev.praxis.course;

import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Player;
import dev.praxis.lab.Walkthrough;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import java.util.ArrayList;
import java.util.List;

/// Everything that can be known about a course before a class sees it: how it reads, what its lint
/// says, whether its answer keys grade, and whether its walkthroughs play.
public final class CourseCheck {
  private final Labs labs;
  private final MaterialSource source;

  public CourseCheck(Labs labs, MaterialSource source) {
    this.labs = labs;
    this.source = source;
  }

  /// The problems, by file and line.
  public List<Problem> problems(Course course) throws InterruptedException {
    var problems = new ArrayList<Problem>(course.allProblems());
    problems.addAll(Lint.structure(course));
    problems.addAll(Lint.labs(course, id -> labs.find(id).map(Lab::spec)));
    for (Lesson lesson : course.lessons()) {
      keys(lesson, problems);
      for (Walkthrough walkthrough : lesson.walkthroughs()) {
        for (Player.Finding finding : new Player(labs, source).play(walkthrough)) {
          problems.add(
              new Problem(lesson.file(), finding.line(), finding.what(), finding.advice()));
        }
      }
    }
    return problems.stream().distinct().sorted().toList();
  }

  private static void keys(Lesson lesson, List<Problem> problems) {
    for (Question question : lesson.questions()) {
      try {
        Grader.check(question);
      } catch (QuestionFault fault) {
        problems.add(
            new Problem(lesson.file(), question.line(), String.valueOf(fault.getMessage()), ""));
      }
    }
  }
}
