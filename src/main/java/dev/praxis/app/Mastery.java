package dev.praxis.app;

import dev.praxis.course.Lesson;
import dev.praxis.progress.Outcome;
import dev.praxis.quiz.Question;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Wilson;
import java.util.List;
import java.util.Map;

/// How an objective stands, from the latest answer to each of its questions; pages opened count for
/// nothing.
///
/// @param right questions last answered rightly
/// @param answered questions with any answer
/// @param of questions there are
record Mastery(Lesson.Objective objective, int right, int answered, int of) {
  private static final int ENOUGH = 3;
  private static final double CONFIDENCE = 0.95;
  private static final double WEAK = 0.5;

  /// The objectives of a lesson, in its order.
  ///
  /// @param latest the outcome last reached by question
  static List<Mastery> of(Lesson lesson, Map<String, Outcome> latest) {
    return lesson.objectives().stream().map(each -> of(each, lesson.questions(), latest)).toList();
  }

  private static Mastery of(
      Lesson.Objective objective, List<Question> all, Map<String, Outcome> latest) {
    List<Question> its =
        all.stream().filter(each -> each.head().objective().equals(objective.id())).toList();
    int right = (int) its.stream().filter(each -> latest.get(each.id()) == Outcome.RIGHT).count();
    int answered = (int) its.stream().filter(each -> latest.containsKey(each.id())).count();
    return new Mastery(objective, right, answered, its.size());
  }

  /// Whether there is enough to say anything.
  boolean known() {
    return answered >= ENOUGH;
  }

  /// Whether fewer than half of enough answers were right.
  boolean weak() {
    return known() && right < WEAK * answered;
  }

  /// Wilson's interval of the share right.
  Interval interval() {
    return Wilson.interval(right, answered, CONFIDENCE);
  }
}
