package dev.praxis.course;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Player;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Walkthrough;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
      Set<Integer> known =
          problems.stream()
              .filter(problem -> problem.file().equals(lesson.file()))
              .map(Problem::line)
              .collect(Collectors.toSet());
      problems.addAll(new ItemCheck(lesson, labs, source).problems(known));
      Set<Experiment> refused = opened(lesson, problems);
      for (Walkthrough walkthrough : lesson.walkthroughs()) {
        if (!refused.contains(walkthrough.experiment())) {
          problems.addAll(played(lesson, walkthrough));
        }
      }
    }
    return problems.stream().distinct().sorted().toList();
  }

  /// What is found by playing one walkthrough of a lesson.
  public List<Problem> played(Lesson lesson, Walkthrough walkthrough) throws InterruptedException {
    Optional<Lab<?, ?>> lab = labs.find(walkthrough.experiment().lab());
    if (lab.isEmpty()) {
      return List.of();
    }
    var problems = new Problems(lesson.file());
    var predictions = new PredictionLint(lab.get().spec());
    for (Player.Finding finding : new Player(labs, source).play(walkthrough, predictions)) {
      problems.said(finding.line(), finding.what(), finding.advice());
    }
    predictions.check(walkthrough, problems);
    return problems.list();
  }

  /// Opens every lab as a learner would; what lint has said already is not said again. A
  /// walkthrough
  /// about a lab that refuses to open is not played: each of its steps would say the same.
  ///
  /// @return what refused
  private Set<Experiment> opened(Lesson lesson, List<Problem> problems)
      throws InterruptedException {
    var refused = new HashSet<Experiment>();
    for (Block.LabBlock block : lesson.labs()) {
      if (!opens(lesson, block.experiment(), block.line(), problems)) {
        refused.add(block.experiment());
      }
    }
    for (Inline.Link link : LessonLinks.of(lesson)) {
      if (link.target() instanceof Target.ToLab to) {
        var linked = Experiment.of(to.lab(), to.data()).with(to.settings());
        opens(lesson, linked, link.line(), problems);
      }
    }
    return refused;
  }

  private boolean opens(Lesson lesson, Experiment experiment, int line, List<Problem> problems)
      throws InterruptedException {
    Optional<Lab<?, ?>> lab = labs.find(experiment.lab());
    boolean linted =
        problems.stream().anyMatch(one -> one.file().equals(lesson.file()) && one.line() == line);
    if (lab.isEmpty() || linted) {
      return true;
    }
    try (var fits = new Fits()) {
      Opening.run(lab.get(), experiment, source, fits, new Cancel());
      return true;
    } catch (Refusal refusal) {
      problems.add(
          new Problem(
              lesson.file(),
              line,
              bare(refusal.notice().what()),
              begun(bare(refusal.notice().advice()))));
      return false;
    }
  }

  private static String bare(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /// A sentence as the second half of one.
  private static String begun(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
