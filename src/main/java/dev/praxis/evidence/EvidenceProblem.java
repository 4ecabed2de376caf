package dev.praxis.evidence;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;

/// An evidence file or the key to sign one cannot be read or written: what happened and what to do.
public final class EvidenceProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(EvidenceProblem.class);

  /// The sentences under `key` and `key.try`.
  EvidenceProblem(String key, Object... namesAndValues) {
    super(WORDS, key, namesAndValues);
  }
}
