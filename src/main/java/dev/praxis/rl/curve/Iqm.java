package dev.praxis.rl.curve;

import dev.praxis.rl.Rng;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Quantile;
import java.util.Arrays;

/// The interquartile mean: the mean of the middle half, which one lucky or unlucky run moves
/// little.
///
/// Source: Agarwal and others (2021), Deep reinforcement learning at the edge of the statistical
/// precipice, with the conventions of their library rliable: a quarter of the values, rounded down,
/// is cut off at either end; intervals are percentiles of a bootstrap in which each task draws its
/// own runs again (stratified).
public final class Iqm {
  private Iqm() {}

  /// @return `NaN` without values, or where one is `NaN`
  public static double of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted);
  }

  private static double ofSorted(double[] sorted) {
    int cut = sorted.length / 4;
    double sum = 0;
    for (int i = cut; i < sorted.length - cut; i++) {
      sum += sorted[i];
    }
    boolean unknown = sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1]);
    return unknown ? Double.NaN : sum / (sorted.length - 2 * cut);
  }

  /// The interval of the interquartile mean over all tasks and runs.
  ///
  /// @param runs of each task: one row a task, rows may differ in length
  /// @param resamples 1000 and more for 95 %
  /// @return unknown where a task has fewer than two runs, or a value is not finite
  public static Interval interval(double[][] runs, int resamples, double confidence, long seed) {
    if (!(confidence > 0 && confidence < 1) || resamples < 1) {
      throw new IllegalArgumentException(resamples + " resamples, confidence " + confidence);
    }
    for (double[] task : runs) {
      if (task.length < 2 || !Arrays.stream(task).allMatch(Double::isFinite)) {
        return Interval.UNKNOWN;
      }
    }
    if (runs.length == 0) {
      return Interval.UNKNOWN;
    }
    double[] means = resampled(runs, resamples, Rng.of(seed, 0));
    Arrays.sort(means);
    double tail = (1 - confidence) / 2;
    return new Interval(Quantile.of(means, tail), Quantile.of(means, 1 - tail));
  }

  private static double[] resampled(double[][] runs, int resamples, Rng random) {
    double[] drawn = new double[Arrays.stream(runs).mapToInt(task -> task.length).sum()];
    double[] means = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      int place = 0;
      for (double[] task : runs) {
        for (int run = 0; run < task.length; run++) {
          drawn[place++] = task[(int) Math.unsignedMultiplyHigh(random.nextLong(), task.length)];
        }
      }
      Arrays.sort(drawn);
      means[i] = ofSorted(drawn);
    }
    return means;
  }
}
