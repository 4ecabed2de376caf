package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads questions whose answer is a number.
final class NumberReader {
  private static final Pattern PER_CENT =
      Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d+)?|\\.\\d+)\\s*%\\s*");
  private final Problems problems;
  private final Scope scope;
  private final Optional<Values> values;

  /// @param values nothing where they are still to be drawn
  NumberReader(Problems problems, Scope scope, Optional<Values> values) {
    this.problems = problems;
    this.scope = scope;
    this.values = values;
  }

  Question numeric(Fields fields, Head head) {
    var wrong = new ArrayList<Question.Numeric.WrongValue>();
    for (Fields value :
        QuestionReader.all(fields, "wrong", "a wrong value", Set.of("value", "why"), problems)) {
      wrong.add(
          new Question.Numeric.WrongValue(
              number(value, "value"), QuestionReader.why(value, problems), value.line()));
    }
    return new Question.Numeric(
        head, number(fields, "answer"), tolerance(fields), fields.textOr("unit", ""), wrong);
  }

  /// A number, or an expression worked out now.
  private double number(Fields fields, String key) {
    String written = fields.text(key);
    if (written.isBlank()) {
      return 0;
    }
    if (values.isEmpty()) {
      return Double.NaN;
    }
    try {
      double value = Expression.compile(written, scope, Scope.Type.NUMBER).number(values.get());
      if (!Double.isFinite(value)) {
        problems.add(fields.line(key), "question.infinite", "key", key);
      }
      return value;
    } catch (ExpressionProblem problem) {
      problems.add(fields.line(key), key, problem);
      return 0;
    }
  }

  /// A share, `0.1` or `10 %`.
  Optional<Double> share(Fields fields, String key) {
    if (!fields.has(key)) {
      return Optional.empty();
    }
    var share = PER_CENT.matcher(fields.textOr(key, ""));
    return Optional.of(
        share.matches() ? Double.parseDouble(share.group(1)) / 100 : fields.numberOr(key, 0));
  }

  private Tolerance tolerance(Fields fields) {
    if (fields.has("tolerance") && fields.has("relative")) {
      problems.add(fields.line("relative"), "question.two-tolerances");
    }
    String key = fields.has("relative") ? "relative" : "tolerance";
    if (!fields.has(key)) {
      return new Tolerance.Exact();
    }
    String written = fields.textOr(key, "");
    var share = PER_CENT.matcher(written);
    if (share.matches()) {
      return new Tolerance.Relative(Double.parseDouble(share.group(1)) / 100);
    }
    double number = fields.numberOr(key, 0);
    if (Double.isInfinite(number)) {
      problems.add(fields.line(key), "question.infinite", "key", key);
    }
    if (number < 0) {
      problems.add(fields.line(key), "question.tolerance");
    }
    return key.equals("relative") ? new Tolerance.Relative(number) : new Tolerance.Absolute(number);
  }
}
