package dev.praxis.labs.supervised.regression;

import java.util.Arrays;
import smile.math.matrix.Matrix;

/// Where the descent works: the rows with raw or standardised features, and the shape of the loss
/// there. Weights are the intercept, then a slope for each feature.
///
/// @param x `x[i][j]` in this space
/// @param y the target, always raw
/// @param norms the lengths of the columns of the design matrix, that of the intercept first
/// @param spread the length of the target minus its mean
/// @param condition the largest by the smallest singular value of the design matrix
/// @param largestStep 2 / L, where L is the largest curvature of the mean squared error
record Space(
    boolean standardised,
    double[][] x,
    double[] y,
    double[] norms,
    double spread,
    double condition,
    double largestStep) {
  /// The loss at a place.
  ///
  /// @param loss the mean squared error
  /// @param gradient 2/n Aᵀ(Aw − y)
  /// @param relative the largest of |aⱼ·r| / (‖aⱼ‖ ‖y − ȳ‖) over columns a and residuals r: no unit
  ///     changes it
  record At(double loss, double[] gradient, double relative) {}

  static Space of(Design design, boolean standardised) {
    double[][] x = standardised ? design.standard().z() : design.x();
    double[] y = design.y();
    int width = x[0].length + 1;
    double[][] matrix = new double[x.length][width];
    for (int i = 0; i < x.length; i++) {
      matrix[i][0] = 1;
      System.arraycopy(x[i], 0, matrix[i], 1, width - 1);
    }
    double[] norms = new double[width];
    Arrays.setAll(
        norms, j -> Math.sqrt(Arrays.stream(matrix).mapToDouble(row -> row[j] * row[j]).sum()));
    double[] singular = Matrix.of(matrix).svd(false, false).s;
    double mean = Arrays.stream(y).average().orElseThrow();
    double spread = Math.sqrt(Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum());
    double largest = singular[0];
    double condition = largest / singular[width - 1];
    return new Space(standardised, x, y, norms, spread, condition, x.length / (largest * largest));
  }

  At at(double[] weights) {
    double[] along = new double[weights.length];
    double squares = 0;
    for (int i = 0; i < y.length; i++) {
      double residual = predict(weights, i) - y[i];
      squares += residual * residual;
      along[0] += residual;
      for (int j = 1; j < along.length; j++) {
        along[j] += residual * x[i][j - 1];
      }
    }
    double relative = 0;
    for (int j = 0; j < along.length; j++) {
      relative = Math.max(relative, Math.abs(along[j]) / norms[j] / spread);
      along[j] *= 2.0 / y.length;
    }
    return new At(squares / y.length, along, relative);
  }

  double predict(double[] weights, int row) {
    double sum = weights[0];
    for (int j = 1; j < weights.length; j++) {
      sum += weights[j] * x[row][j - 1];
    }
    return sum;
  }

  double[] predicted(double[] weights) {
    double[] predicted = new double[y.length];
    Arrays.setAll(predicted, i -> predict(weights, i));
    return predicted;
  }

  /// By how much the loss at `weights` exceeds that at `least`, which must be the minimum: there
  /// residuals are orthogonal to every column, so the excess is a mean square and never negative.
  double gap(double[] weights, double[] least) {
    double[] off = new double[weights.length];
    Arrays.setAll(off, j -> weights[j] - least[j]);
    return Arrays.stream(predicted(off)).map(v -> v * v).sum() / y.length;
  }
}
