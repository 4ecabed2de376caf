package dev.praxis.quiz;

import static dev.praxis.quiz.Grader.WORDS;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import java.util.List;
import java.util.Map;

/// Grades places on figures.
final class PointGrading {
  /// The names a region may use.
  static final Scope SCOPE = Scope.of(Map.of("x", Scope.Type.NUMBER, "y", Scope.Type.NUMBER));

  private PointGrading() {}

  static void check(Question.Point question) throws QuestionFault {
    holds(question, question.region(), new Answer.Place(0, 0));
  }

  static Grade point(Question.Point question, Answer.Place place) throws QuestionFault {
    if (holds(question, question.region(), place)) {
      return Grade.of(Outcome.RIGHT, 1, Grader.right(), List.of());
    }
    for (Question.Point.WrongRegion wrong : question.wrong()) {
      if (holds(question, wrong.region(), place)) {
        return Grade.of(
            Outcome.WRONG,
            0,
            WORDS.say("point.wrong"),
            List.of(new Grade.Remark.OnMistake(wrong.why())));
      }
    }
    return Grade.of(Outcome.WRONG, 0, WORDS.say("point.wrong"), List.of());
  }

  private static boolean holds(Question.Point question, String region, Answer.Place place)
      throws QuestionFault {
    try {
      return Expression.compile(region, SCOPE, Scope.Type.TRUTH)
          .truth(Values.of(Map.of("x", place.x(), "y", place.y())));
    } catch (ExpressionProblem problem) {
      throw new QuestionFault(
          "fault.point",
          "question",
          question.id(),
          "problem",
          String.valueOf(problem.getMessage()));
    }
  }
}
