package dev.praxis.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How well rows sit in their clusters, from −1 (nearer to another) to 1 (tight and apart), by
/// Euclidean distance.
///
/// With a the mean distance to the other rows of its own cluster and b the least mean distance to
/// the rows of another, s = (b − a) / max(a, b); a row alone in its cluster scores 0. Source:
/// Rousseeuw (1987), Silhouettes: a graphical aid to the interpretation and validation of cluster
/// analysis.
public final class Silhouette {
  /// The most rows `sampled` works on: four million distances.
  public static final int MOST = 2000;

  private Silhouette() {}

  /// A mean and how many rows it rests on.
  public record Sampled(double value, int used) {}

  /// The score of each row, in O(n²) time and O(n) memory.
  ///
  /// @param cluster a code for each row; rows with a negative one belong to none and score `NaN`
  /// @return `NaN` throughout where there are fewer than two clusters
  public static double[] each(double[][] rows, int[] cluster) {
    if (rows.length != cluster.length) {
      throw new IllegalArgumentException(rows.length + " rows but " + cluster.length + " clusters");
    }
    int[] sizes = sizes(cluster);
    double[] scores = new double[rows.length];
    if (Arrays.stream(sizes).filter(size -> size > 0).count() < 2) {
      Arrays.fill(scores, Double.NaN);
      return scores;
    }
    Arrays.setAll(scores, row -> cluster[row] < 0 ? Double.NaN : score(rows, cluster, sizes, row));
    return scores;
  }

  /// The mean score of all rows that belong to a cluster, exact.
  ///
  /// @return `NaN` where there are fewer than two clusters
  public static double mean(double[][] rows, int[] cluster) {
    return Arrays.stream(each(rows, cluster))
        .filter(score -> !Double.isNaN(score))
        .average()
        .orElse(Double.NaN);
  }

  /// The exact mean for up to `MOST` rows, else that of a uniform sample of so many, the same for
  /// the same seed.
  public static Sampled sampled(double[][] rows, int[] cluster, long seed) {
    int[] members = IntStream.range(0, rows.length).filter(row -> cluster[row] >= 0).toArray();
    int used = Math.min(MOST, members.length);
    var random = new SplittableRandom(seed);
    for (int i = 0; used < members.length && i < used; i++) {
      int other = random.nextInt(i, members.length);
      int kept = members[other];
      members[other] = members[i];
      members[i] = kept;
    }
    int[] chosen = Arrays.copyOf(members, used);
    double[][] some = Arrays.stream(chosen).mapToObj(row -> rows[row]).toArray(double[][]::new);
    int[] theirs = Arrays.stream(chosen).map(row -> cluster[row]).toArray();
    return new Sampled(mean(some, theirs), used);
  }

  private static int[] sizes(int[] cluster) {
    int[] sizes = new int[Math.max(0, Arrays.stream(cluster).max().orElse(-1) + 1)];
    Arrays.stream(cluster).filter(code -> code >= 0).forEach(code -> sizes[code]++);
    return sizes;
  }

  private static double score(double[][] rows, int[] cluster, int[] sizes, int row) {
    int own = cluster[row];
    if (sizes[own] == 1) {
      return 0;
    }
    double[] sums = new double[sizes.length];
    for (int other = 0; other < rows.length; other++) {
      if (cluster[other] >= 0) {
        sums[cluster[other]] += Distance.between(rows[row], rows[other]);
      }
    }
    double within = sums[own] / (sizes[own] - 1);
    double nearest =
        IntStream.range(0, sizes.length)
            .filter(code -> code != own && sizes[code] > 0)
            .mapToDouble(code -> sums[code] / sizes[code])
            .min()
            .orElseThrow();
    double greater = Math.max(within, nearest);
    return greater == 0 ? 0 : (nearest - within) / greater;
  }
}
