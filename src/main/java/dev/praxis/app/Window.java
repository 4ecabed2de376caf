package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.sound.Devices;
import dev.praxis.work.Work;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/// What every page of the window works with.
///
/// @param shelf the course, as it was read last
/// @param labThreads where labs run
/// @param teacher what a teacher has beyond a learner
/// @param people who learns on this computer
/// @param devices what plays and records
record Window(
    Rooms rooms,
    CourseShelf shelf,
    Memory memory,
    Work work,
    Executor labThreads,
    FormulaImages formulas,
    FileAsk files,
    Teacher teacher,
    People people,
    Devices devices) {
  /// One course that stays, without sound devices.
  Window(
      Rooms rooms,
      Course course,
      Memory memory,
      Work work,
      Executor labThreads,
      FormulaImages formulas,
      FileAsk files) {
    this(
        rooms,
        new CourseShelf(course),
        memory,
        work,
        labThreads,
        formulas,
        files,
        Teacher.ofOneCourse(),
        SettledPeople.one(Path.of("")),
        Devices.none());
  }

  Course course() {
    return shelf.course();
  }
}
