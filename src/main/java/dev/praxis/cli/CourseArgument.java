package dev.praxis.cli;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A course folder or one of its lessons, as named on the command line.
///
/// @param lessons all of them, or the one
record CourseArgument(Course course, List<Lesson> lessons) {
  private static final String COURSE = "course.yaml";

  static CourseArgument read(Path path, String written) throws CliProblem {
    Path place = path.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(place) ? place : above(place);
    if (!Files.isRegularFile(folder.resolve(COURSE))) {
      throw CliProblem.wrongUse("exchange.source", "file", written);
    }
    Course course = CourseReader.read(folder);
    List<Lesson> lessons =
        course.lessons().stream()
            .filter(one -> folder.equals(place) || Path.of(one.file()).equals(place))
            .toList();
    if (lessons.isEmpty()) {
      var first =
          course.allProblems().stream()
              .filter(one -> folder.equals(place) || Path.of(one.file()).equals(place))
              .findFirst();
      if (first.isPresent()) {
        String line = first.get().file() + ":" + first.get().line();
        throw new CliProblem(Exit.FAILED, line + ": " + first.get().what(), first.get().advice());
      }
      throw CliProblem.wrongUse("exchange.source", "file", written);
    }
    return new CourseArgument(course, lessons);
  }

  /// The folder two above a lesson.
  private static Path above(Path lesson) {
    return Optional.ofNullable(lesson.getParent()).map(Path::getParent).orElse(lesson);
  }
}
