package dev.praxis.rl.world;

/// A text is no map: the sentence says why and in which line.
public final class GridProblem extends Exception {
  private final int line;

  GridProblem(int line, String sentence) {
    super(sentence);
    this.line = line;
  }

  /// From 1.
  public int line() {
    return line;
  }

  /// The sentence, for whoever wrote the text.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
