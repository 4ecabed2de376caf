package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Problem;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The course that is open, as it was read last, and what is wrong with it. Whoever shows it
/// listens:
/// its author may be writing.
final class CourseShelf {
  private final ReadOnlyObjectWrapper<Course> course;
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(this, "problems", List.of());

  CourseShelf(Course first) {
    course = new ReadOnlyObjectWrapper<>(this, "course", first);
  }

  Course course() {
    return course.get();
  }

  /// Takes the course as it reads now.
  void put(Course now) {
    course.set(now);
  }

  void found(List<Problem> now) {
    problems.set(List.copyOf(now));
  }

  ReadOnlyObjectProperty<Course> courseProperty() {
    return course.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }
}
