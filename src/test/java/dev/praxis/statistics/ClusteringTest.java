package dev.praxis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Catalogue;
import dev.praxis.data.DataProblem;
import dev.praxis.data.Dataset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  private static final double[][] LINE = {{0}, {1}, {10}, {11}};

  /// Worked by hand: a = 1 throughout, b = 10.5 outside and 9.5 inside.
  @Test
  void four_points_on_a_line_score_as_by_hand() {
    double[] scores = Silhouette.each(LINE, new int[] {0, 0, 1, 1});

    assertThat(scores)
        .containsExactly(
            new double[] {9.5 / 10.5, 8.5 / 9.5, 8.5 / 9.5, 9.5 / 10.5}, within(1e-15));
  }

  /// k-means with k = 3 on the four measurements of iris, the optimum with clusters of 50, 62 and
  /// 38: scikit-learn reports inertia 78.851441426146 and silhouette 0.5528190123564095.
  @Test
  void the_irises_in_three_clusters_score_as_published() throws DataProblem {
    double[][] rows = irises();
    int[] cluster = nearest(rows, new double[][] {rows[0], rows[50], rows[100]});
    int[] before;
    do {
      before = cluster;
      cluster = nearest(rows, means(rows, cluster));
    } while (!Arrays.equals(before, cluster));

    assertThat(Inertia.of(rows, means(rows, cluster), cluster))
        .isCloseTo(78.851441426146, within(1e-9));
    assertThat(Silhouette.mean(rows, cluster)).isCloseTo(0.5528190123564095, within(1e-12));
  }

  @Test
  void a_row_alone_in_its_cluster_scores_zero() {
    double[] scores = Silhouette.each(LINE, new int[] {0, 0, 1, 2});

    assertThat(scores[2]).isZero();
    assertThat(scores[3]).isZero();
    assertThat(scores[0]).isCloseTo(0.9, within(1e-15));
  }

  @Test
  void one_cluster_has_no_silhouette_and_equal_points_score_zero() {
    assertThat(Silhouette.mean(LINE, new int[4])).isNaN();
    assertThat(Silhouette.mean(new double[0][], new int[0])).isNaN();
    assertThat(Silhouette.mean(new double[4][1], new int[] {0, 0, 1, 1})).isZero();
  }

  @Test
  void rows_that_belong_to_no_cluster_are_left_out() {
    double[][] rows = {{0}, {1}, {500}, {10}, {11}};
    int[] cluster = {0, 0, -1, 3, 3};

    assertThat(Silhouette.each(rows, cluster)[2]).isNaN();
    assertThat(Silhouette.mean(rows, cluster))
        .isEqualTo(Silhouette.mean(LINE, new int[] {0, 0, 1, 1}));
    assertThat(Silhouette.sampled(rows, cluster, 1).used()).isEqualTo(4);
    assertThat(Inertia.of(rows, new double[][] {{0}, {0}, {0}, {10}}, cluster)).isEqualTo(2);
  }

  @Test
  void a_large_table_is_sampled_reproducibly_and_says_so() {
    double[][] rows = new double[5000][];
    Arrays.setAll(rows, row -> new double[] {row % 2 * 100 + row % 7});
    int[] cluster = IntStream.range(0, 5000).map(row -> row % 2).toArray();

    Silhouette.Sampled first = Silhouette.sampled(rows, cluster, 5);

    assertThat(first.used()).isEqualTo(2000);
    assertThat(first).isEqualTo(Silhouette.sampled(rows, cluster, 5));
    assertThat(first).isNotEqualTo(Silhouette.sampled(rows, cluster, 6));
    assertThat(first.value()).isCloseTo(Silhouette.mean(rows, cluster), within(1e-3));
  }

  @Property(tries = 200)
  void the_silhouette_agrees_with_its_definition_read_literally(
      @ForAll @Size(12) List<@IntRange(min = -5, max = 5) Integer> at,
      @ForAll @Size(12) List<@IntRange(max = 2) Integer> in) {
    double[][] rows = at.stream().map(x -> new double[] {x, x * x}).toArray(double[][]::new);
    int[] cluster = in.stream().mapToInt(Integer::intValue).toArray();

    double[] scores = Silhouette.each(rows, cluster);

    for (int row = 0; row < 12; row++) {
      assertThat(scores[row]).isCloseTo(literally(rows, cluster, row), within(1e-12));
    }
  }

  @Test
  void unequal_lengths_are_refused() {
    assertThatThrownBy(() -> Silhouette.mean(LINE, new int[3])).hasMessageContaining("4 rows");
    assertThatThrownBy(() -> Inertia.of(LINE, LINE, new int[3])).hasMessageContaining("4 rows");
  }

  private static double literally(double[][] rows, int[] cluster, int row) {
    if (Arrays.stream(cluster).distinct().count() < 2) {
      return Double.NaN;
    }
    if (Arrays.stream(cluster).filter(code -> code == cluster[row]).count() == 1) {
      return 0;
    }
    double a = meanTo(rows, cluster, row, cluster[row]);
    double b =
        Arrays.stream(cluster)
            .filter(code -> code != cluster[row])
            .mapToDouble(code -> meanTo(rows, cluster, row, code))
            .min()
            .orElseThrow();
    return a == b ? 0 : a < b ? 1 - a / b : b / a - 1;
  }

  private static double meanTo(double[][] rows, int[] cluster, int row, int code) {
    return IntStream.range(0, rows.length)
        .filter(other -> other != row && cluster[other] == code)
        .mapToDouble(
            other -> Math.hypot(rows[row][0] - rows[other][0], rows[row][1] - rows[other][1]))
        .average()
        .orElseThrow();
  }

  private static double[][] irises() throws DataProblem {
    Dataset iris = Catalogue.open(Path.of("datasets")).read("iris");
    return IntStream.range(0, iris.rows())
        .mapToObj(row -> iris.numbers().stream().mapToDouble(column -> column.at(row)).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] means(double[][] rows, int[] cluster) {
    double[][] means = new double[3][4];
    for (int code = 0; code < 3; code++) {
      for (int j = 0; j < 4; j++) {
        int wanted = code;
        int column = j;
        means[code][j] =
            IntStream.range(0, rows.length)
                .filter(row -> cluster[row] == wanted)
                .mapToDouble(row -> rows[row][column])
                .average()
                .orElseThrow();
      }
    }
    return means;
  }

  private static int[] nearest(double[][] rows, double[][] means) {
    return Arrays.stream(rows)
        .mapToInt(
            row -> {
              double[] to =
                  Arrays.stream(means).mapToDouble(mean -> Distance.squared(row, mean)).toArray();
              return to[0] <= Math.min(to[1], to[2]) ? 0 : to[1] <= to[2] ? 1 : 2;
            })
        .toArray();
  }
}
