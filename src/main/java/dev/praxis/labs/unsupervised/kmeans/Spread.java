package dev.praxis.labs.unsupervised.kmeans;

import java.util.Arrays;
import java.util.Optional;

/// How well clusters stand apart.
final class Spread {
  private Spread() {}

  /// A mean silhouette and the number of rows it was worked out on.
  record Found(double value, int rows) {}

  /// Nothing where fewer than two clusters have points: the silhouette is not defined there.
  static Optional<Found> silhouette(double[][] points, int[] assigned) {
    if (Arrays.stream(assigned).distinct().count() < 2) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
