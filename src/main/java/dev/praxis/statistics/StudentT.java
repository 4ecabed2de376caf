package dev.praxis.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/// Student's t distribution and the interval it gives a mean, such as a score over folds or seeds.
///
/// Source: Student (1908), The probable error of a mean.
public final class StudentT {
  private static final double ACCURACY = 1e-12;

  private StudentT() {}

  /// The value below which a t variable falls with probability `p`.
  ///
  /// @param p between 0 and 1
  /// @param df degrees of freedom, above 0
  public static double quantile(double p, double df) {
    return new TDistribution(null, df, ACCURACY).inverseCumulativeProbability(p);
  }

  /// Mean ± t s / √n, with n − 1 degrees of freedom.
  ///
  /// @param confidence such as 0.95, between 0 and 1
  /// @return unknown for fewer than two values, or where a value is not finite
  public static Interval mean(double[] values, double confidence) {
    double upper = (1 + Interval.checked(confidence)) / 2;
    int n = values.length;
    if (n < 2 || !Arrays.stream(values).allMatch(Double::isFinite)) {
      return Interval.UNKNOWN;
    }
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (n - 1);
    double reach = quantile(upper, n - 1) * Math.sqrt(variance / n);
    return new Interval(mean - reach, mean + reach);
  }
}
