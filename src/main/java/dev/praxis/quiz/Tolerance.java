package dev.praxis.quiz;

/// How far a number may be from the answer.
public sealed interface Tolerance {
  /// In the answer's own unit.
  record Absolute(double distance) implements Tolerance {}

  /// As a share of the answer: 0.01 is one per cent.
  record Relative(double share) implements Tolerance {}

  /// Only as far as rounding in the last digits of a double goes.
  record Exact() implements Tolerance {}

  /// Whether `given` is near enough to `answer`.
  default boolean covers(double given, double answer) {
    double noise = 1e-9 * Math.max(Math.abs(answer), Math.abs(given));
    double reach =
        switch (this) {
          case Absolute absolute -> absolute.distance();
          case Relative relative -> relative.share() * Math.abs(answer);
          case Exact exact -> 0;
        };
    return Math.abs(given - answer) <= reach + noise;
  }
}
