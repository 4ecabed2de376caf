package dev.praxis.exchange;

import java.util.List;

/// What a file of another format brought.
///
/// @param title what the whole is called, empty where the file does not say
public record Brought(String title, List<LessonDraft> lessons, List<Left> left) {
  public Brought {
    lessons = List.copyOf(lessons);
    left = List.copyOf(left);
  }

  public int questions() {
    return lessons.stream().mapToInt(lesson -> lesson.asked().size()).sum();
  }
}
