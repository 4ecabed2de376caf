package dev.praxis.exchange;

import dev.praxis.words.Words;

/// A file that cannot be taken in or given out at all: what happened, and what to do.
public final class ExchangeProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(ExchangeProblem.class);

  private final String what;
  private final String advice;

  private ExchangeProblem(String what, String advice) {
    super(what + ": " + advice);
    this.what = what;
    this.advice = advice;
  }

  /// The sentences under `key` and `key.try`.
  static ExchangeProblem of(String key, Object... namesAndValues) {
    return new ExchangeProblem(
        WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues));
  }

  public String what() {
    return what;
  }

  public String advice() {
    return advice;
  }
}
