package dev.praxis.expression;

import dev.praxis.words.Words;

/// An expression cannot be read, or has no value now. `what` and `advice` are parts of a sentence,
/// to stand after a colon.
public final class ExpressionProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(ExpressionProblem.class);
  private final String what;
  private final String advice;
  private final int column;

  private ExpressionProblem(int column, String what, String advice) {
    super("column " + column + ": " + what + (advice.isEmpty() ? "" : "; " + advice));
    this.column = column;
    this.what = what;
    this.advice = advice;
  }

  static ExpressionProblem of(int column, String key, Object... namesAndValues) {
    String advice =
        WORDS.find(key + ".try").isPresent() ? WORDS.say(key + ".try", namesAndValues) : "";
    return new ExpressionProblem(column, WORDS.say(key, namesAndValues), advice);
  }

  /// The same problem, its column counted from further left.
  ExpressionProblem shifted(int columns) {
    return new ExpressionProblem(column + columns, what, advice);
  }

  public String what() {
    return what;
  }

  public String advice() {
    return advice;
  }

  /// Where in the text, from 1.
  public int column() {
    return column;
  }
}
