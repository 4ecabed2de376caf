package dev.praxis.course.ui;

import dev.praxis.course.Target;

/// Follows a link of a lesson.
@FunctionalInterface
public interface LessonLinks {
  void follow(Target target);
}
