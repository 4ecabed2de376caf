package dev.praxis.sound;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;

/// A device is not there, does not do what is asked, or went away: what happened and what to do.
public final class DeviceProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(DeviceProblem.class);

  /// The problem whose sentences stand under `key` and `key.try`.
  DeviceProblem(String key, Object... namesAndValues) {
    super(WORDS, key, namesAndValues);
  }
}
