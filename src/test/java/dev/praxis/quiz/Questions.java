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
}
