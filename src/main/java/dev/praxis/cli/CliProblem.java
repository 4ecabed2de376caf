package dev.praxis.cli;

import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;

/// A command ends here: with which code, what happened, and what to do.
public final class CliProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(CliProblem.class);

  private final int exit;

  public CliProblem(int exit, String what, String advice) {
    super(what, advice);
    this.exit = exit;
  }

  private CliProblem(int exit, Words words, String key, Object... namesAndValues) {
    super(words, key, namesAndValues);
    this.exit = exit;
  }

  /// What another room could not do.
  public static CliProblem failed(SpokenProblem problem) {
    return new CliProblem(Exit.FAILED, problem.what(), problem.advice());
  }

  /// Wrong arguments: the sentences under `key` and `key.try`.
  static CliProblem wrongUse(String key, Object... namesAndValues) {
    return new CliProblem(Exit.WRONG_USE, WORDS, key, namesAndValues);
  }

  /// Right arguments, but it could not be done.
  static CliProblem failed(String key, Object... namesAndValues) {
    return new CliProblem(Exit.FAILED, WORDS, key, namesAndValues);
  }

  int exit() {
    return exit;
  }
}
