package dev.praxis.rollout.pattern;

import org.apache.commons.math3.distribution.NormalDistribution;

/// Whether two shares differ: the pooled z test, and how many are needed for it.
///
/// Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, chapters 3
/// and 4.
public final class TwoProportions {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private TwoProportions() {}

  /// The z statistic of the second share above the first; 0 where nothing varies.
  public static double z(long hits1, long n1, long hits2, long n2) {
    double pooled = (double) (hits1 + hits2) / (n1 + n2);
    double variance = pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2);
    return variance > 0 ? ((double) hits2 / n2 - (double) hits1 / n1) / Math.sqrt(variance) : 0;
  }

  /// The two-sided p value.
  public static double p(double z) {
    return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
  }

  /// The probability of so large a z or a larger one, where nothing differs.
  public static double above(double z) {
    return NORMAL.cumulativeProbability(-z);
  }

  /// How many are needed in each of two groups, without correction for continuity:
  /// (z_a √(2 p̄ q̄) + z_b √(p1 q1 + p2 q2))² / (p1 − p2)².
  ///
  /// @param level of the two-sided test, such as 0.05
  /// @param power such as 0.8
  public static long planned(double p1, double p2, double level, double power) {
    double za = NORMAL.inverseCumulativeProbability(1 - level / 2);
    double zb = NORMAL.inverseCumulativeProbability(power);
    double mean = (p1 + p2) / 2;
    double root =
        za * Math.sqrt(2 * mean * (1 - mean)) + zb * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
    return (long) Math.ceil(root * root / ((p1 - p2) * (p1 - p2)));
  }
}
