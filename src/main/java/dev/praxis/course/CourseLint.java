package dev.praxis.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// What concerns lessons together: ids kept for ever, and the glossary.
final class CourseLint {
  private CourseLint() {}

  static List<Problem> of(Course course) {
    var found = new ArrayList<Problem>();
    var first = new HashMap<String, Lesson>();
    for (Lesson lesson : course.lessons()) {
      var problems = new Problems(lesson.file());
      if (!Links.isId(lesson.id())) {
        problems.add(2, "lint.id", "of", "the lesson", "id", lesson.id());
      }
      Lesson earlier = first.putIfAbsent(lesson.id(), lesson);
      if (earlier != null) {
        problems.add(2, "lint.lesson-twice", "id", lesson.id(), "file", earlier.file());
      }
      found.addAll(problems.list());
    }
    var problems = new Problems(course.glossary().file());
    for (Glossary.Term term : course.glossary().terms()) {
      if (!Links.isId(term.id())) {
        problems.add(term.line(), "lint.id", "of", "the term", "id", term.id());
      }
    }
    found.addAll(problems.list());
    return found;
  }
}
