package dev.praxis.cli;

import dev.praxis.words.Words;

/// A command ends here: with which code, what happened, and what to do.
public final class CliProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(CliProblem.class);

  private final int exit;
  private final transient String what;
  private final transient String advice;

  public CliProblem(int exit, String what, String advice) {
    super(what + " " + advice);
    this.exit = exit;
    this.what = what;
    this.advice = advice;
  }

  /// Wrong arguments: the sentences under `key` and `key.try`.
  static CliProblem wrongUse(String key, Object... namesAndValues) {
    return of(Exit.WRONG_USE, key, namesAndValues);
  }

  /// Right arguments, but it could not be done.
  static CliProblem failed(String key, Object... namesAndValues) {
    return of(Exit.FAILED, key, namesAndValues);
  }

  private static CliProblem of(int exit, String key, Object... namesAndValues) {
    return new CliProblem(
        exit, WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues));
  }

  int exit() {
    return exit;
  }

  String what() {
    return what;
  }

  String advice() {
    return advice;
  }
}
