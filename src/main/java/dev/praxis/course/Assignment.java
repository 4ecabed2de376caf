package dev.praxis.course;

import dev.praxis.lab.LabSpec;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a teacher hands out: the lessons to learn, and the exam about them. Everybody gets the same
/// questions with the same numbers, so that a class can speak about them afterwards and be
/// compared.
///
/// @param lessons ids
/// @param due the last day
/// @param seed what questions and numbers are drawn from
/// @param count how many questions
/// @param limit how long the exam may take
/// @param lock knobs that cannot be moved in the labs of these lessons
public record Assignment(
    String title,
    List<String> lessons,
    LocalDate due,
    long seed,
    int count,
    Optional<Duration> limit,
    Set<String> lock) {
  public Assignment {
    lessons = List.copyOf(lessons);
    lock = Set.copyOf(lock);
  }

  /// The labs whose names its locks are checked against.
  public interface Specs extends Function<String, Optional<LabSpec>> {}

  /// The course with the knobs locked in the labs of these lessons.
  public Course applied(Course course) {
    return course.with(course.modules().stream().map(this::locked).toList(), course.broken());
  }

  private Module locked(Module module) {
    List<Lesson> now =
        module.lessons().stream()
            .map(lesson -> lessons.contains(lesson.id()) ? locked(lesson) : lesson)
            .toList();
    return new Module(module.id(), module.title(), module.summary(), now);
  }

  private Lesson locked(Lesson lesson) {
    var blocks = new ArrayList<Block>();
    for (Block block : lesson.blocks()) {
      blocks.add(block instanceof Block.LabBlock lab ? locked(lab) : block);
    }
    return new Lesson(
        lesson.id(),
        lesson.title(),
        lesson.minutes(),
        lesson.minutesLine(),
        lesson.draft(),
        lesson.needs(),
        lesson.needsLine(),
        lesson.objectives(),
        blocks,
        lesson.file());
  }

  private Block.LabBlock locked(Block.LabBlock lab) {
    var all = new HashSet<>(lab.lock());
    all.addAll(lock);
    return new Block.LabBlock(lab.experiment(), all, lab.hide(), lab.line());
  }
}
