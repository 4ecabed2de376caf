package dev.praxis.labs.supervised.regression;

import java.util.Arrays;

/// The loss over intercept and one slope, the other slopes held: a bowl, known from four numbers.
///
/// @param bottom the least loss of the slice
/// @param targetMean the mean of what the other slopes leave of the target
/// @param featureMean the mean of the feature in the space in use
/// @param featureScale its population standard deviation
/// @param slope the slope at the bottom
record Surface(
    double bottom, double targetMean, double featureMean, double featureScale, double slope) {
  /// @param weights where the other slopes are held
  /// @param feature the index of the feature whose slope varies
  static Surface of(Space space, double[] weights, int feature) {
    double[] others = weights.clone();
    others[0] = 0;
    others[feature + 1] = 0;
    double[] left = space.predicted(others);
    Arrays.setAll(left, i -> space.y()[i] - left[i]);
    double[] x = Standard.column(space.x(), feature);
    double targetMean = mean(left);
    double featureMean = mean(x);
    double scale = Standard.deviation(x, featureMean);
    double covariance = 0;
    double variance = 0;
    for (int i = 0; i < x.length; i++) {
      double standard = (x[i] - featureMean) / scale;
      covariance += standard * (left[i] - targetMean) / x.length;
      variance += (left[i] - targetMean) * (left[i] - targetMean) / x.length;
    }
    double bottom = Math.max(0, variance - covariance * covariance);
    return new Surface(bottom, targetMean, featureMean, scale, covariance / scale);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  double intercept() {
    return targetMean - slope * featureMean;
  }

  /// By how much the loss at a place exceeds the bottom: the squared miss at the mean of the
  /// feature, and the squared miss of the slope in its standard deviations.
  double excess(double intercept, double slopeThere) {
    double middle = intercept + slopeThere * featureMean - targetMean;
    double tilt = (slopeThere - slope) * featureScale;
    return middle * middle + tilt * tilt;
  }
}
