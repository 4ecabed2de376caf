package dev.praxis.stream.shift;

import dev.praxis.stream.Tails;
import dev.praxis.stream.Unfit;

/// Pearson's chi-square test that two rows of counts come from one law, without Yates' correction:
/// Σ (O − E)²/E with one
/// degree of freedom less than there are categories.
///
/// Source: Pearson (1900); the rule of 5 expected after Cochran (1954). Effect: Cramér's V =
/// √(χ²/N).
public final class ChiSquare {
  private static final double ENOUGH = 5;

  private ChiSquare() {}

  /// @throws Unfit when there is one category only
  public static Finding test(Counts counts) throws Unfit {
    int n = counts.n();
    int m = counts.m();
    double all = (double) n + m;
    double sum = 0;
    double least = Double.POSITIVE_INFINITY;
    int used = 0;
    for (int k = 0; k < counts.names().size(); k++) {
      double column = (double) counts.reference()[k] + counts.current()[k];
      if (column > 0) {
        used++;
        double e = column * n / all;
        double f = column * m / all;
        sum += square(counts.reference()[k] - e) / e + square(counts.current()[k] - f) / f;
        least = Math.min(least, Math.min(e, f));
      }
    }
    if (used < 2) {
      throw new Unfit("constant", "value", counts.names().getFirst());
    }
    double p = Tails.chiSquare(sum, used - 1);
    var notes = counts.with(least < ENOUGH, Note.SMALL_EXPECTED, Note.ASYMPTOTIC);
    return new Finding(Method.CHI_SQUARE, sum, n, m, Math.sqrt(sum / all), p, notes);
  }

  private static double square(double x) {
    return x * x;
  }
}
