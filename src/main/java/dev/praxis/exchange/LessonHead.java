package dev.praxis.exchange;

import dev.praxis.course.Lesson;
import java.util.LinkedHashMap;
import java.util.Map;

/// What stands between the dashes of a lesson.
final class LessonHead {
  private LessonHead() {}

  static Map<String, Object> of(Lesson lesson) {
    var head = new LinkedHashMap<String, Object>();
    head.put("id", lesson.id());
    head.put("title", lesson.title());
    head.put("minutes", lesson.minutes());
    head.put("needs", lesson.needs());
    head.put("objectives", lesson.objectives().stream().map(LessonHead::objective).toList());
    return head;
  }

  private static Map<String, Object> objective(Lesson.Objective objective) {
    var one = new LinkedHashMap<String, Object>();
    one.put("id", objective.id());
    one.put("text", objective.text());
    return one;
  }
}
