package dev.praxis.cli;

/// What a command tells the shell.
public final class Exit {
  public static final int DONE = 0;

  /// A check found problems.
  public static final int PROBLEMS = 1;

  /// The arguments are wrong.
  public static final int WRONG_USE = 2;

  /// The arguments are right, but the data, a lab or a file refuses.
  public static final int FAILED = 3;

  private Exit() {}
}
