package dev.praxis.course;

import java.util.List;

/// A part of a course: one folder.
///
/// @param id the folder's name
@SuppressWarnings("JavaLangClash") // the word learners and teachers use
public record Module(String id, String title, String summary, List<Lesson> lessons) {
  public Module {
    lessons = List.copyOf(lessons);
  }
}
