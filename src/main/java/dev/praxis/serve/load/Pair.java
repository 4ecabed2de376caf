package dev.praxis.serve.load;

import java.util.Optional;

/// One request and what both services made of it.
///
/// @param intended milliseconds from the start
public record Pair(int request, double intended, Side champion, Side challenger) {
  private static final double CLOSE = 1e-9;

  /// One of them.
  ///
  /// @param prediction a number or a class; nothing where it gave none
  /// @param millis from the intended moment to the answer
  public record Side(Optional<Object> prediction, double millis) {}

  /// Whether both say the same: the same class, or numbers that differ by rounding at most.
  public boolean agree() {
    return champion.prediction().isPresent()
        && challenger.prediction().isPresent()
        && same(champion.prediction().get(), challenger.prediction().get());
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof Double a && other instanceof Double b) {
      return Math.abs(a - b) <= CLOSE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
    return one.equals(other);
  }
}
