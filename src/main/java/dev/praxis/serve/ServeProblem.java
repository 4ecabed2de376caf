package dev.praxis.serve;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;

/// A service could not be started or reached: what happened, and what to do.
public final class ServeProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(ServeProblem.class);

  public ServeProblem(String what, String advice) {
    super(what, advice);
  }

  private ServeProblem(Words words, String key, Object... namesAndValues) {
    super(words, key, namesAndValues);
  }

  /// The problem whose sentences stand under `key` and `key.try` in this room's words.
  static ServeProblem of(String key, Object... namesAndValues) {
    return new ServeProblem(WORDS, key, namesAndValues);
  }
}
