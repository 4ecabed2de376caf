package dev.praxis.labs.supervised.regression;

import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.words.Words;

/// What this lab refuses, in its own words.
final class Trouble {
  private static final Words WORDS = Words.of(Trouble.class);

  private Trouble() {}

  /// The sentences under `key` and `key.try`.
  static Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(
        new Notice(WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues)));
  }
}
