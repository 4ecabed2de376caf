package dev.praxis.labs.unsupervised.kmeans;

import dev.praxis.statistics.Silhouette;
import java.util.Arrays;
import java.util.Optional;

/// How well clusters stand apart.
final class Spread {
  private Spread() {}

  /// The mean silhouette, on a sample of large clouds. Nothing where fewer than two clusters have
  /// points: it is not defined there.
  static Optional<Silhouette.Sampled> silhouette(double[][] points, int[] assigned, long seed) {
    if (Arrays.stream(assigned).distinct().count() < 2) {
      return Optional.empty();
    }
    return Optional.of(Silhouette.sampled(points, assigned, seed));
  }
}
