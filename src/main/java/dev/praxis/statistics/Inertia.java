package dev.praxis.statistics;

/// How tightly rows lie around the centroids of their clusters: what k-means makes small.
///
/// Source: Lloyd (1982), Least squares quantization in PCM.
public final class Inertia {
  private Inertia() {}

  /// The sum of squared Euclidean distances, in the squared unit of the rows.
  ///
  /// @param cluster for each row the index of its centroid; rows with a negative one are left out
  public static double of(double[][] rows, double[][] centroids, int[] cluster) {
    if (rows.length != cluster.length) {
      throw new IllegalArgumentException(rows.length + " rows but " + cluster.length + " clusters");
    }
    double sum = 0;
    for (int row = 0; row < rows.length; row++) {
      if (cluster[row] >= 0) {
        sum += Distance.squared(rows[row], centroids[cluster[row]]);
      }
    }
    return sum;
  }
}
