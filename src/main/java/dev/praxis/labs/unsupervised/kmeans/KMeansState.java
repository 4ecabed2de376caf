package dev.praxis.labs.unsupervised.kmeans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One moment of the algorithm. Arrays are never changed after they are handed in.
///
/// @param starts the centroids each restart begins with; where a hand moves one, its restart begins
///     again from there
/// @param restart which of them is running, from 0
/// @param centroids in the space of the cloud
/// @param assigned the cluster of each point; empty before the first assignment
/// @param next the half-step to come
/// @param iterations full iterations of this restart
/// @param trail the centroids after each update of this restart, oldest first
/// @param trace the inertia after each half-step of this restart
/// @param results where the restarts finished so far ended, in their order
/// @param touched the restarts whose start a hand has placed
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
    List<Result> results,
    Set<Integer> touched) {
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

  static KMeansState begin(Cloud cloud, Elbow elbow, List<double[][]> starts) {
    return begin(cloud, elbow, starts, 0, List.of(), Set.of());
  }

  private static KMeansState begin(
      Cloud cloud,
      Elbow elbow,
      List<double[][]> starts,
      int restart,
      List<Result> results,
      Set<Integer> touched) {
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
        results,
        touched);
  }

  /// The next restart, from its start.
  KMeansState beginNext() {
    return begin(cloud, elbow, starts, restart + 1, results, touched);
  }

  /// This restart begun again from where a hand has put the centroids; what it had come to no
  /// longer counts.
  KMeansState beginAgainFrom(double[][] placed) {
    var changed = new ArrayList<>(starts);
    changed.set(restart, placed);
    var marked = new HashSet<>(touched);
    marked.add(restart);
    return new KMeansState(
        cloud,
        elbow,
        List.copyOf(changed),
        restart,
        placed,
        assigned,
        Half.ASSIGN,
        0,
        List.<double[][]>of(placed),
        trace,
        this.changed,
        results.stream().filter(result -> result.restart() != restart).toList(),
        Set.copyOf(marked));
  }

  /// The same moment, but the centroids and points of `result` are seen.
  KMeansState showing(Result result) {
    return result.restart() == restart
        ? this
        : new KMeansState(
            cloud,
            elbow,
            starts,
            restart,
            result.centroids(),
            result.assigned(),
            next,
            result.iterations(),
            List.<double[][]>of(result.centroids()),
            trace,
            changed,
            results,
            touched);
  }

  /// Whether the centroids are the means of their points: not before the first move.
  boolean centred() {
    return trail.size() > 1;
  }

  /// The restart with the least inertia of those finished; the first of equals.
  Optional<Result> best() {
    return results.stream().min(Comparator.comparingDouble(Result::inertia));
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
