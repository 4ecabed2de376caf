package dev.praxis.exchange;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;

/// A file that cannot be taken in or given out at all: what happened, and what to do.
public final class ExchangeProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(ExchangeProblem.class);

  /// The sentences under `key` and `key.try`.
  ExchangeProblem(String key, Object... namesAndValues) {
    super(WORDS, key, namesAndValues);
  }
}
