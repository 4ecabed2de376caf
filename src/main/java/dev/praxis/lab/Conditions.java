package dev.praxis.lab;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Values;

/// Asks conditions of a lab at a moment.
public final class Conditions {
  private Conditions() {}

  /// Whether a condition holds. What it asks about may not be known yet, as a score before the
  /// first
  /// step: then it does not hold.
  public static boolean holds(Expression condition, Values values) {
    try {
      return condition.truth(values);
    } catch (ExpressionProblem notKnownYet) {
      return false;
    }
  }
}
