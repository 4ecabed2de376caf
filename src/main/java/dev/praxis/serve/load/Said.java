package dev.praxis.serve.load;

import dev.praxis.serve.ServeProblem;
import dev.praxis.words.Words;

/// This package's troubles in words.
final class Said {
  private static final Words WORDS = Words.of(Said.class);

  private Said() {}

  /// The problem whose sentences stand under `key` and `key.try`.
  static ServeProblem problem(String key, Object... namesAndValues) {
    return new ServeProblem(
        WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues));
  }
}
