package dev.praxis.labs.supervised.regression;

import java.util.Arrays;

/// Columns made comparable: minus the mean, divided by the population standard deviation.
///
/// @param scale 0 where a column is constant; its `z` is 0 too
/// @param z `z[i][j]`
record Standard(double[] mean, double[] scale, double[][] z) {
  static Standard of(double[][] x) {
    int width = x[0].length;
    double[] mean = new double[width];
    double[] scale = new double[width];
    double[][] z = new double[x.length][width];
    for (int j = 0; j < width; j++) {
      double[] column = column(x, j);
      mean[j] = Arrays.stream(column).average().orElseThrow();
      scale[j] = deviation(column, mean[j]);
      for (int i = 0; i < x.length; i++) {
        z[i][j] = scale[j] > 0 ? (x[i][j] - mean[j]) / scale[j] : 0;
      }
    }
    return new Standard(mean, scale, z);
  }

  static double[] column(double[][] x, int j) {
    return Arrays.stream(x).mapToDouble(row -> row[j]).toArray();
  }

  /// Exactly 0 for equal values, whatever rounding does to their mean.
  static double deviation(double[] values, double mean) {
    double first = values[0];
    if (Arrays.stream(values).allMatch(value -> value == first)) {
      return 0;
    }
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length);
  }

  double[] scaled(double[] row) {
    double[] scaled = new double[row.length];
    Arrays.setAll(scaled, j -> scale[j] > 0 ? (row[j] - mean[j]) / scale[j] : 0);
    return scaled;
  }
}
