package dev.praxis.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How far predicted numbers lie from the true ones. All are `NaN` without rows.
public final class Regression {
  private Regression() {}

  /// The coefficient of determination, 1 − Σ(y − ŷ)² / Σ(y − ȳ)²: 1 is perfect, 0 as good as the
  /// mean, negative worse. `NaN` where the truth does not vary.
  public static double r2(double[] truth, double[] predicted) {
    double mean = Arrays.stream(truth).average().orElse(Double.NaN);
    double spread = Arrays.stream(truth).map(y -> (y - mean) * (y - mean)).sum();
    return spread == 0 ? Double.NaN : 1 - squares(truth, predicted) / spread;
  }

  /// The root of the mean squared error, in the unit of the truth.
  public static double rmse(double[] truth, double[] predicted) {
    return Math.sqrt(squares(truth, predicted) / truth.length);
  }

  /// The mean of |y − ŷ|, in the unit of the truth.
  public static double mae(double[] truth, double[] predicted) {
    return paired(truth, predicted).mapToDouble(i -> Math.abs(truth[i] - predicted[i])).sum()
        / truth.length;
  }

  private static double squares(double[] truth, double[] predicted) {
    return paired(truth, predicted)
        .mapToDouble(i -> (truth[i] - predicted[i]) * (truth[i] - predicted[i]))
        .sum();
  }

  private static IntStream paired(double[] truth, double[] predicted) {
    if (truth.length != predicted.length) {
      throw new IllegalArgumentException(
          truth.length + " true values but " + predicted.length + " predicted ones");
    }
    return IntStream.range(0, truth.length);
  }
}
