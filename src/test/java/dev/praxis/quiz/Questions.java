package dev.praxis.quiz;

import java.util.List;
import java.util.Optional;

/// Questions to test with.
final class Questions {
  private Questions() {}

  static Head head(String id) {
    return new Head(id, 1, "goal", Optional.of(Level.APPLY), "What?", List.of("Look."), 0.25, 2, 7);
  }

  static Question.Single single() {
    return new Question.Single(
        head("first-split"),
        List.of(
            new Question.Single.Option("petal length", true, "One side is pure.", 8),
            new Question.Single.Option("sepal width", false, "It splits every species.", 9),
            new Question.Single.Option("both", false, "A tree asks one question.", 10)),
        true);
  }

  static Question.Multiple multiple() {
    return new Question.Multiple(
        head("leaks"),
        List.of(
            new Question.Multiple.Weighted("scaler before the split", 50, "It saw the test.", 8),
            new Question.Multiple.Weighted("duplicates", 50, "They are on both sides.", 9),
            new Question.Multiple.Weighted("a small tree", -50, "Size does not leak.", 10)),
        false);
  }

  static Question.Numeric numeric(double answer, Tolerance tolerance, String unit) {
    return new Question.Numeric(
        head("gini"),
        answer,
        tolerance,
        unit,
        List.of(new Question.Numeric.WrongValue(0.04, "That is one species squared.", 9)));
  }

  static Question.Order order(String... lines) {
    return new Question.Order(head("order"), List.of(lines), false);
  }

  /// Two lefts share a right side, one is alone, and one right side belongs to none.
  static Question.Match match() {
    return new Question.Match(
        head("match"),
        List.of(
            new Question.Match.Pair("recall", "of the sick", "Misses cost it.", 8),
            new Question.Match.Pair("sensitivity", "of the sick", "", 9),
            new Question.Match.Pair("precision", "of those called sick", "", 10)),
        List.of("of all"));
  }

  static Question.Cloze cloze(String text) {
    return new Question.Cloze(head("cloze"), ClozeText.of(text));
  }

  static Question.ShortAnswer words(String... accept) {
    return new Question.ShortAnswer(
        head("short"),
        List.of(accept),
        List.of(
            new Question.ShortAnswer.WrongForm("underfitting", "That is the other way.", 9),
            new Question.ShortAnswer.WrongForm("overfiting", "Two t.", 10)));
  }

  static Question.Predict predict() {
    return new Question.Predict(
        head("predict"),
        List.of(
            new Question.Predict.Foretold("below 0.5", "Guessing is better.", 8),
            new Question.Predict.Foretold("above 0.5", "One cut finds one species.", 9)),
        "It is {{scores.accuracy.value}}.");
  }

  static Question.Point point(String region) {
    return new Question.Point(
        head("point"),
        region,
        List.of(new Question.Point.WrongRegion("x > 5", "That is too far right.", 9)));
  }
}
