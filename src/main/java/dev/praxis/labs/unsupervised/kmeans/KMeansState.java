package dev.praxis.labs.unsupervised.kmeans;

import java.util.List;
import java.util.Optional;

/// One moment of the algorithm. Arrays are never changed after they are handed in.
///
/// @param starts the centroids each restart begins with
/// @param restart which of them is running, from 0
/// @param centroids in the space of the cloud
/// @param assigned the cluster of each point; empty before the first assignment
/// @param next the half-step to come
/// @param iterations full iterations of this restart
/// @param trail the centroids after each update of this restart, oldest first
/// @param trace the inertia after each half-step of this restart
/// @param best the best restart finished so far
/// @param touched whether a hand has moved a centroid in this restart
record KMeansState(
    Cloud cloud,
    Elbow elbow,
    List<double[][]> starts,
    int restart,
    double[][] centroids,
    int[] assigned,
    Half next,
    int iterations,
    List<double[][]> trail,
    double[] trace,
    int changed,
    Optional<Result> best,
    boolean touched) {
  /// What the next tick does.
  enum Half {
    ASSIGN,
    UPDATE,
    BEGIN_AGAIN,
    DONE
  }

  /// Where a restart ended.
  record Result(
      int restart, double[][] centroids, int[] assigned, double inertia, int iterations) {}

  static KMeansState begin(
      Cloud cloud, Elbow elbow, List<double[][]> starts, int restart, Optional<Result> best) {
    double[][] centroids = starts.get(restart);
    return new KMeansState(
        cloud,
        elbow,
        starts,
        restart,
        centroids,
        new int[0],
        Half.ASSIGN,
        0,
        List.<double[][]>of(centroids),
        new double[0],
        0,
        best,
        false);
  }

  boolean anyAssigned() {
    return assigned.length > 0;
  }

  double inertia() {
    return anyAssigned() ? Lloyd.inertia(cloud.points(), assigned, centroids) : Double.NaN;
  }

  int empty() {
    if (!anyAssigned()) {
      return 0;
    }
    int empty = 0;
    for (int size : Lloyd.sizes(assigned, centroids.length)) {
      empty += size == 0 ? 1 : 0;
    }
    return empty;
  }
}
