package dev.praxis.cli;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import java.nio.file.Path;
import java.util.List;

/// A lesson somebody names by its id, and the course it is in.
record LessonArgument(Course course, Lesson lesson) {
  /// @param folder of the course; empty for the usual one
  static LessonArgument read(ExchangeText text, Path usual, String folder, String id)
      throws CliProblem {
    Path place = folder.isEmpty() ? usual : text.path(folder);
    Course course =
        CourseArgument.read(place, folder.isEmpty() ? usual.toString() : folder).course();
    List<String> there = course.lessons().stream().map(Lesson::id).toList();
    return new LessonArgument(
        course, course.lesson(id).orElseThrow(() -> Choice.unknown("lesson.unknown", id, there)));
  }
}
