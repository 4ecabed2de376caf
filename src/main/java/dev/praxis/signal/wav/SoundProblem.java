package dev.praxis.signal.wav;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;

/// A sound could not be read: what happened and where, and what to do.
public final class SoundProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(SoundProblem.class);

  /// The problem whose sentences stand under `key` and `key.try`.
  SoundProblem(String key, Object... namesAndValues) {
    super(WORDS, key, namesAndValues);
  }
}
