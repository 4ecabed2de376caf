package dev.praxis.labs.supervised.regression;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// The triangle R of Z = QR for standardised columns, and the first column that those before it
/// give.
///
/// Source: modified Gram and Schmidt, projecting twice: Giraud, Langou and Rozložník (2005), The
/// loss of orthogonality in the Gram-Schmidt orthogonalization process.
///
/// @param r upper triangle, filled up to the dependent column
/// @param dependent the index of that column, or −1 where all are independent
record GramSchmidt(double[][] r, int dependent) {
  private static final double LEAST = 1e-10;
  private static final double ROUNDING = 1e-15;
  private static final double SHARE = 1e-6;

  /// A column is dependent when what is left of it is no more than the rounding of its own numbers,
  /// or a part in 10¹⁰.
  static GramSchmidt of(Standard columns) {
    int width = columns.scale().length;
    double[][] r = new double[width][width];
    double[][] q = new double[width][];
    for (int j = 0; j < width; j++) {
      double[] left = Standard.column(columns.z(), j);
      double whole = norm(left);
      project(left, q, r, j);
      double rounding = ROUNDING * Math.abs(columns.mean()[j]) / columns.scale()[j];
      if (!(norm(left) > Math.max(LEAST, rounding) * whole)) {
        return new GramSchmidt(r, j);
      }
      double length = norm(left);
      r[j][j] = length;
      q[j] = Arrays.stream(left).map(value -> value / length).toArray();
    }
    return new GramSchmidt(r, -1);
  }

  private static void project(double[] left, double[][] q, double[][] r, int j) {
    for (int again = 0; again < 2; again++) {
      for (int k = 0; k < j; k++) {
        double share = dot(q[k], left);
        r[k][j] += share;
        for (int i = 0; i < left.length; i++) {
          left[i] -= share * q[k][i];
        }
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] values) {
    return Math.sqrt(dot(values, values));
  }

  /// The dependent column and after it those it can be worked out from; empty where all are
  /// independent.
  Optional<int[]> dependence() {
    if (dependent < 0) {
      return Optional.empty();
    }
    double[] weights = new double[dependent];
    for (int k = dependent - 1; k >= 0; k--) {
      double sum = r[k][dependent];
      for (int l = k + 1; l < dependent; l++) {
        sum -= r[k][l] * weights[l];
      }
      weights[k] = sum / r[k][k];
    }
    var givers = IntStream.range(0, dependent).filter(k -> Math.abs(weights[k]) > SHARE);
    return Optional.of(IntStream.concat(IntStream.of(dependent), givers).toArray());
  }

  /// The length of R⁻ᵀv: the root of vᵀ(ZᵀZ)⁻¹v, from which standard errors are made.
  double length(double[] v) {
    double[] solved = new double[v.length];
    for (int k = 0; k < v.length; k++) {
      double sum = v[k];
      for (int l = 0; l < k; l++) {
        sum -= r[l][k] * solved[l];
      }
      solved[k] = sum / r[k][k];
    }
    return norm(solved);
  }
}
