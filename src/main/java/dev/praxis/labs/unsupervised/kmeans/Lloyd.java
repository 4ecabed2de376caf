package dev.praxis.labs.unsupervised.kmeans;

import java.util.Arrays;

/// The two half-steps of Lloyd (1982), “Least squares quantization in PCM”, IEEE Transactions on
/// Information Theory 28(2).
final class Lloyd {
  private Lloyd() {}

  /// The nearest centroid of each point; the first of equals.
  static int[] assign(double[][] points, double[][] centroids) {
    int[] nearest = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      double least = Double.POSITIVE_INFINITY;
      for (int c = 0; c < centroids.length; c++) {
        double distance = squared(points[i], centroids[c]);
        if (distance < least) {
          least = distance;
          nearest[i] = c;
        }
      }
    }
    return nearest;
  }

  /// The mean of the points of each cluster. A cluster without points keeps its centroid.
  static double[][] update(double[][] points, int[] assigned, double[][] centroids) {
    int width = centroids[0].length;
    double[][] means = new double[centroids.length][width];
    int[] sizes = sizes(assigned, centroids.length);
    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < width; j++) {
        means[assigned[i]][j] += points[i][j];
      }
    }
    for (int c = 0; c < means.length; c++) {
      if (sizes[c] == 0) {
        means[c] = centroids[c].clone();
      } else {
        for (int j = 0; j < width; j++) {
          means[c][j] /= sizes[c];
        }
      }
    }
    return means;
  }

  static int[] sizes(int[] assigned, int clusters) {
    int[] sizes = new int[clusters];
    for (int cluster : assigned) {
      sizes[cluster]++;
    }
    return sizes;
  }

  /// The sum of squared distances of points to the centroids they are assigned to.
  static double inertia(double[][] points, int[] assigned, double[][] centroids) {
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      sum += squared(points[i], centroids[assigned[i]]);
    }
    return sum;
  }

  static double squared(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      double difference = a[j] - b[j];
      sum += difference * difference;
    }
    return sum;
  }

  static int changed(int[] before, int[] after) {
    int changed = 0;
    for (int i = 0; i < after.length; i++) {
      changed += before.length == 0 || before[i] != after[i] ? 1 : 0;
    }
    return changed;
  }

  /// Both half-steps until no point changes its cluster, at most `limit` times; the inertia
  /// reached.
  static double converge(double[][] points, double[][] start, int limit) {
    double[][] centroids = start;
    int[] assigned = new int[0];
    for (int i = 0; i < limit; i++) {
      int[] next = assign(points, centroids);
      if (Arrays.equals(assigned, next)) {
        break;
      }
      assigned = next;
      centroids = update(points, assigned, centroids);
    }
    return inertia(points, assigned, centroids);
  }
}
