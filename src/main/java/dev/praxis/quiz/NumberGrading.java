package dev.praxis.quiz;

import static dev.praxis.quiz.Grader.WORDS;

import java.util.List;
import java.util.OptionalDouble;

/// Grades typed numbers.
final class NumberGrading {
  private NumberGrading() {}

  static Grade numeric(Question.Numeric question, Answer.Typed typed) {
    return switch (NumberText.of(typed.text(), question.unit())) {
      case NumberText.Unread unread -> Grade.notAttempted(unread.sentence());
      case NumberText.Read read -> numeric(question, read.value(), typed.text().strip());
    };
  }

  private static Grade numeric(Question.Numeric question, double given, String typed) {
    var difference = OptionalDouble.of(given - question.answer());
    if (question.tolerance().covers(given, question.answer())) {
      return new Grade(Outcome.RIGHT, 1, Grader.right(), List.of(), difference);
    }
    var known =
        question.wrong().stream()
            .filter(wrong -> question.tolerance().covers(given, wrong.value()))
            .map(wrong -> (Grade.Remark) new Grade.Remark.OnNumber(wrong.value(), wrong.why()))
            .limit(1)
            .toList();
    String key = given > question.answer() ? "numeric.high" : "numeric.low";
    String message = WORDS.say(key, "given", typed);
    return new Grade(Outcome.WRONG, 0, message, known, difference);
  }
}
