package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.quiz.Forms;
import dev.praxis.quiz.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Questions answered with words, orders, pairs, predictions and places.
final class WordLint {
  /// What a region speaks of.
  static final Scope PLACE = Scope.of(Map.of("x", Scope.Type.NUMBER, "y", Scope.Type.NUMBER));
  private static final String REGION = "region";
  private static final int MOST_LINES = 9;
  private final Problems problems;

  WordLint(Problems problems) {
    this.problems = problems;
  }

  void order(Question.Order question) {
    if (question.lines().size() < 2) {
      problems.add(question.line(), "lint.few-lines", "id", question.id());
    }
    if (question.lines().size() > MOST_LINES) {
      problems.add(question.line(), "lint.many-lines", "id", question.id(), "most", MOST_LINES);
    }
  }

  void match(Question.Match question) {
    var lefts = new HashSet<String>();
    for (Question.Match.Pair pair : question.pairs()) {
      if (!lefts.add(pair.left().strip())) {
        problems.add(pair.line(), "lint.left-twice", "id", question.id(), "left", pair.left());
      }
    }
    if (question.rights().size() < 2) {
      problems.add(question.line(), "lint.few-pairs", "id", question.id());
    }
  }

  void cloze(Question.Cloze question) {
    var gaps = question.text().gaps();
    if (gaps.isEmpty()) {
      problems.add(question.line(), "lint.no-gap", "id", question.id());
    }
    if (gaps.stream().anyMatch(gap -> gap.accept().isEmpty())) {
      problems.add(question.line(), "lint.empty-gap", "id", question.id());
    }
    gaps.stream()
        .flatMap(gap -> gap.accept().stream())
        .filter(form -> form.indexOf('{') > 0 && !form.contains("}"))
        .forEach(
            form ->
                problems.add(question.line(), "lint.open-gap", "id", question.id(), "form", form));
  }

  void typed(Question.ShortAnswer question) {
    for (Question.ShortAnswer.WrongForm wrong : question.wrong()) {
      if (wrong.why().isBlank()) {
        problems.add(wrong.line(), "lint.no-why-value", "id", question.id());
      }
      if (Forms.hold(question.accept(), wrong.form())) {
        problems.add(
            wrong.line(), "lint.wrong-is-right", "id", question.id(), "value", wrong.form());
      }
    }
  }

  void predict(Question.Predict question) {
    if (question.options().size() < 2) {
      problems.add(question.line(), "lint.few-options", "id", question.id());
    }
    if (question.explain().isBlank()
        && question.options().stream().anyMatch(option -> option.why().isBlank())) {
      problems.add(question.line(), "lint.no-explain", "id", question.id());
    }
  }

  /// Regions of a question that is drawn anew have holes; they are checked when it is put.
  void point(Question.Point question, boolean drawn) {
    if (!drawn) {
      region(question.region(), question.line());
      question.wrong().forEach(wrong -> region(wrong.region(), wrong.line()));
    }
    List<Question.Point.WrongRegion> unsaid =
        question.wrong().stream().filter(wrong -> wrong.why().isBlank()).toList();
    unsaid.forEach(wrong -> problems.add(wrong.line(), "lint.no-why-value", "id", question.id()));
  }

  private void region(String region, int line) {
    try {
      Expression.compile(region, PLACE, Scope.Type.TRUTH);
    } catch (ExpressionProblem problem) {
      problems.add(line, REGION, problem);
    }
  }
}
