package dev.praxis.statistics;

/// Euclidean distance between rows.
final class Distance {
  private Distance() {}

  static double squared(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }

  static double between(double[] a, double[] b) {
    return Math.sqrt(squared(a, b));
  }
}
