package dev.praxis.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// An interval for a score that has no formula for one, such as F1, AUC or RMSE: the score is
/// worked out again on rows drawn with replacement.
///
/// Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
public final class Bootstrap {
  private Bootstrap() {}

  /// The percentile interval. Draws on which the score is `NaN` (no row of a class was drawn) are
  /// left out.
  ///
  /// @param n how many rows there are, at least one
  /// @param resamples how many times to draw; 1000 and more for a 95 % interval
  /// @param confidence such as 0.95, between 0 and 1
  /// @param statistic the score on the rows with these indexes, n of them with repetitions; it must
  ///     not keep the array, which is filled again for the next draw
  /// @return unknown where fewer than half of the draws have a score
  public static Interval percentile(
      int n, int resamples, double confidence, long seed, ToDoubleFunction<int[]> statistic) {
    if (n < 1 || resamples < 1) {
      throw new IllegalArgumentException(resamples + " resamples of " + n + " rows");
    }
    double tail = (1 - Interval.checked(confidence)) / 2;
    double[] scores = scores(n, resamples, new SplittableRandom(seed), statistic);
    if (scores.length * 2 < resamples) {
      return Interval.UNKNOWN;
    }
    Arrays.sort(scores);
    return new Interval(Quantile.of(scores, tail), Quantile.of(scores, 1 - tail));
  }

  private static double[] scores(
      int n, int resamples, RandomGenerator random, ToDoubleFunction<int[]> statistic) {
    int[] drawn = new int[n];
    double[] scores = new double[resamples];
    int kept = 0;
    for (int i = 0; i < resamples; i++) {
      Arrays.setAll(drawn, place -> random.nextInt(n));
      double score = statistic.applyAsDouble(drawn);
      if (!Double.isNaN(score)) {
        scores[kept++] = score;
      }
    }
    return Arrays.copyOf(scores, kept);
  }
}
