package dev.praxis.memory;

/// What FSRS knows of one memory.
///
/// @param stability days until the chance to remember has fallen to 0.9, above 0
/// @param difficulty from 1 (easy) to 10
public record Strength(double stability, double difficulty) {
  public Strength {
    if (!(stability > 0)) {
      throw new IllegalArgumentException("stability is " + stability + ", not above 0");
    }
    if (!(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException("difficulty is " + difficulty + ", outside 1 to 10");
    }
  }
}
