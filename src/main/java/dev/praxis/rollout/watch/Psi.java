package dev.praxis.rollout.watch;

/// The population stability index of shares against those expected: Σ (a − e) ln(a / e). Below 0.1
/// is held to be stable, above 0.25 to be another population.
///
/// Source: Siddiqi (2006), Credit Risk Scorecards, chapter 8.
public final class Psi {
  /// Upper ends of the tenths of a standard normal law.
  private static final double[] TENTHS = {
    -1.2816, -0.8416, -0.5244, -0.2533, 0, 0.2533, 0.5244, 0.8416, 1.2816
  };

  /// What stands in for a share of nothing.
  private static final double LEAST = 0.5;

  private Psi() {}

  /// From counts in the same bins; 0 where either is empty.
  public static double of(long[] expected, long[] actual) {
    double e = sum(expected);
    double a = sum(actual);
    double index = 0;
    for (int bin = 0; e > 0 && a > 0 && bin < expected.length; bin++) {
      double share = Math.max(actual[bin], LEAST) / a;
      double against = Math.max(expected[bin], LEAST) / e;
      index += (share - against) * Math.log(share / against);
    }
    return index;
  }

  private static double sum(long[] counts) {
    double sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /// Of one column of rows that should be standard normal.
  public static double ofNormal(double[][] rows, int column) {
    long[] actual = new long[TENTHS.length + 1];
    for (double[] row : rows) {
      int bin = 0;
      while (bin < TENTHS.length && row[column] > TENTHS[bin]) {
        bin++;
      }
      actual[bin]++;
    }
    long[] expected = new long[actual.length];
    java.util.Arrays.fill(expected, 1_000);
    return of(expected, actual);
  }
}
