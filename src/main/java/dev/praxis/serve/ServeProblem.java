package dev.praxis.serve;

import dev.praxis.words.Words;

/// A service could not be started or reached: what happened, and what to do.
public final class ServeProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(ServeProblem.class);

  private final transient String what;
  private final transient String advice;

  public ServeProblem(String what, String advice) {
    super(what + " " + advice);
    this.what = what;
    this.advice = advice;
  }

  /// The problem whose sentences stand under `key` and `key.try` in this room's words.
  static ServeProblem of(String key, Object... namesAndValues) {
    return new ServeProblem(
        WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues));
  }

  /// What happened, as a sentence.
  public String what() {
    return what;
  }

  /// What to do about it, as a sentence.
  public String advice() {
    return advice;
  }
}
