package dev.praxis.labs.unsupervised.kmeans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The least inertia found for each number of clusters, worked out once for a cloud.
final class Elbow {
  private static final int MOST_CLUSTERS = 10;
  private static final int TRIES = 5;
  private static final int ITERATIONS = 50;
  private static final int MOST_ROWS = 2_000;
  private final double[][] points;
  private final long seed;
  private Optional<List<Double>> found = Optional.empty();

  /// @param points the cloud; above 2,000 rows every n-th is used
  Elbow(double[][] points, long seed) {
    this.points = thinned(points);
    this.seed = seed;
  }

  private static double[][] thinned(double[][] points) {
    int every = (points.length + MOST_ROWS - 1) / MOST_ROWS;
    if (every <= 1) {
      return points;
    }
    double[][] some = new double[points.length / every][];
    for (int i = 0; i < some.length; i++) {
      some[i] = points[i * every];
    }
    return some;
  }

  /// The seed the starts of the run were drawn from.
  long seed() {
    return seed;
  }

  int rowsUsed() {
    return points.length;
  }

  /// Inertia at k = 1, 2, …
  synchronized List<Double> inertias() {
    if (found.isEmpty()) {
      var inertias = new ArrayList<Double>();
      int most = Math.min(MOST_CLUSTERS, points.length);
      for (int k = 1; k <= most; k++) {
        inertias.add(best(k));
      }
      found = Optional.of(List.copyOf(inertias));
    }
    return found.get();
  }

  private double best(int k) {
    double least = Double.POSITIVE_INFINITY;
    var random = new java.util.SplittableRandom(seed + k);
    for (int i = 0; i < TRIES; i++) {
      least = Math.min(least, Lloyd.converge(points, plusPlus(k, random), ITERATIONS));
    }
    return least;
  }

  /// A start as of k-means++ that does not touch the library's random state, so that looking at the
  /// elbow never changes a run.
  private double[][] plusPlus(int k, RandomGenerator random) {
    double[][] centroids = new double[k][];
    centroids[0] = points[random.nextInt(points.length)];
    double[] nearest = new double[points.length];
    java.util.Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    for (int c = 1; c < k; c++) {
      double sum = 0;
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.min(nearest[i], Lloyd.squared(points[i], centroids[c - 1]));
        sum += nearest[i];
      }
      double drawn = random.nextDouble() * sum;
      int row = 0;
      while (row < points.length - 1 && (drawn -= nearest[row]) > 0) {
        row++;
      }
      centroids[c] = points[row];
    }
    return centroids;
  }
}
