package dev.praxis.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A course read again after something in its folder was saved: a lesson alone where only it
/// changed. What cannot be read any more keeps its last good text, with its problems.
public final class CourseReload {
  private CourseReload() {}

  /// @param changed files relative to the course folder
  public static Course after(Course before, Set<Path> changed) {
    Course now = before;
    for (Path file : changed) {
      Optional<Course> alone = alone(now, file);
      if (alone.isEmpty()) {
        return kept(before, CourseReader.read(before.folder()));
      }
      now = alone.get();
    }
    return now;
  }

  /// The course with one lesson read again; nothing where more than a lesson may have changed.
  private static Optional<Course> alone(Course course, Path file) {
    var files = new CourseFiles(course.folder());
    String name = files.shown(file);
    for (int m = 0; m < course.modules().size(); m++) {
      List<Lesson> lessons = course.modules().get(m).lessons();
      for (int l = 0; l < lessons.size(); l++) {
        if (lessons.get(l).file().equals(name) && files.exists(file)) {
          return Optional.of(with(course, m, l, file));
        }
      }
    }
    return Optional.empty();
  }

  private static Course with(Course course, int m, int l, Path file) {
    var files = new CourseFiles(course.folder());
    Module module = course.modules().get(m);
    String name = files.shown(file);
    var trouble = new Problems(name);
    Optional<Lesson> read = LessonReader.read(files, file, trouble);
    var broken = new ArrayList<>(course.broken());
    broken.removeIf(lesson -> lesson.file().equals(name));
    if (read.isEmpty()) {
      broken.add(new Course.BrokenLesson(module.id(), name, trouble.list()));
    }
    var lessons = new ArrayList<>(module.lessons());
    lessons.set(l, read.orElse(lessons.get(l)));
    var modules = new ArrayList<>(course.modules());
    modules.set(m, new Module(module.id(), module.title(), module.summary(), lessons));
    return course.with(modules, broken);
  }

  /// The course as it reads now, with lessons of before where they are broken now, at the end of
  /// their module; a course or a module that cannot be read at all stays as it was.
  private static Course kept(Course before, Course now) {
    if (now.modules().size() < before.modules().size() && !now.problems().isEmpty()) {
      return before.with(before.modules(), before.broken()).withProblems(now.problems());
    }
    var modules = new ArrayList<Module>();
    for (Module module : now.modules()) {
      var lessons = new ArrayList<>(module.lessons());
      now.broken().stream()
          .filter(broken -> broken.module().equals(module.id()))
          .flatMap(broken -> lessonOf(before, broken.file()).stream())
          .forEach(lessons::add);
      modules.add(new Module(module.id(), module.title(), module.summary(), lessons));
    }
    return now.with(modules, now.broken());
  }

  private static Optional<Lesson> lessonOf(Course course, String file) {
    return course.lessons().stream().filter(lesson -> lesson.file().equals(file)).findFirst();
  }
}
