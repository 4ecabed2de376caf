package dev.praxis.course.author;

import dev.praxis.words.Words;

/// An author's file could not be made or changed; nothing was touched.
public final class AuthorProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(AuthorProblem.class);
  private final String what;
  private final String advice;

  /// The sentences under `key` and `key.try`.
  AuthorProblem(String key, Object... namesAndValues) {
    this(WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues));
  }

  private AuthorProblem(String what, String advice) {
    super(what + " " + advice);
    this.what = what;
    this.advice = advice;
  }

  public String what() {
    return what;
  }

  public String advice() {
    return advice;
  }
}
