package dev.praxis.rl.bandit;

import dev.praxis.rl.Rng;

/// Draws from gamma and beta distributions.
///
/// Source: Marsaglia and Tsang (2000), A simple method for generating gamma variables.
final class Gamma {
  private static final double THIRD = 1.0 / 3;

  private Gamma() {}

  /// @param shape at least 1
  static double draw(double shape, Rng random) {
    double d = shape - THIRD;
    double c = THIRD / Math.sqrt(d);
    while (true) {
      double x = random.nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = 1 - random.nextDouble();
        double square = x * x;
        boolean kept =
            u < 1 - 0.0331 * square * square
                || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v));
        if (kept) {
          return d * v;
        }
      }
    }
  }

  /// Beta(a, b), both at least 1.
  static double beta(double a, double b, Rng random) {
    double x = draw(a, random);
    return x / (x + draw(b, random));
  }
}
