package dev.praxis.course.author;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;

/// An author's file could not be made or changed; nothing was touched.
public final class AuthorProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(AuthorProblem.class);

  /// The sentences under `key` and `key.try`.
  AuthorProblem(String key, Object... namesAndValues) {
    super(WORDS, key, namesAndValues);
  }
}
