package dev.praxis.labs.unsupervised.kmeans;

import java.util.Arrays;
import smile.clustering.CentroidClustering;
import smile.math.MathEx;

/// Where centroids begin. Random starts draw from Smile's generator, so that the snippet can repeat
/// them.
final class Starts {
  private Starts() {}

  /// One start, drawn with the library's random state set from `seed`.
  static double[][] draw(double[][] points, int k, KMeansConfig.Start start, long seed) {
    MathEx.setSeed(seed);
    return switch (start) {
      case PLUS_PLUS -> plusPlus(points, k);
      case RANDOM -> random(points, k);
      case BY_HAND -> spread(points, k);
    };
  }

  /// Arthur and Vassilvitskii (2007): each next one is drawn in proportion to the squared distance
  /// from those before.
  private static double[][] plusPlus(double[][] points, int k) {
    if (k == 1) {
      return new double[][] {points[MathEx.randomInt(points.length)].clone()};
    }
    var seeds = CentroidClustering.init("k-means++", points, k, MathEx::squaredDistance);
    return Arrays.stream(seeds.centers()).map(double[]::clone).toArray(double[][]::new);
  }

  private static double[][] random(double[][] points, int k) {
    int[] order = MathEx.permutate(points.length);
    return Arrays.stream(order)
        .limit(k)
        .mapToObj(row -> points[row].clone())
        .toArray(double[][]::new);
  }

  /// Side by side through the middle of the cloud, waiting to be dragged.
  static double[][] spread(double[][] points, int k) {
    int width = points[0].length;
    double[][] centroids = new double[k][width];
    for (int j = 0; j < width; j++) {
      int column = j;
      double low = Arrays.stream(points).mapToDouble(point -> point[column]).min().orElseThrow();
      double high = Arrays.stream(points).mapToDouble(point -> point[column]).max().orElseThrow();
      for (int c = 0; c < k; c++) {
        double share = j % 2 == 0 ? (c + 1.0) / (k + 1) : 0.5;
        centroids[c][j] = low + share * (high - low);
      }
    }
    return centroids;
  }
}
