package dev.praxis.stream.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.stream.Dice;
import dev.praxis.stream.Tails;
import dev.praxis.stream.Unfit;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShiftTest {
  private static final Counts TABLE =
      new Counts(List.of("a", "b", "c"), new int[] {30, 50, 20}, new int[] {20, 45, 40}, List.of());

  private static List<double[]> windows() throws IOException {
    try (var in = ShiftTest.class.getResourceAsStream("windows.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes())
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
          .toList();
    }
  }

  @Test
  void numbers_are_compared_as_scipy_does() throws IOException, Unfit {
    for (double[] row : windows()) {
      int n = (int) row[0];
      double[] a = Arrays.copyOfRange(row, 6, 6 + n);
      double[] b = Arrays.copyOfRange(row, 6 + n, row.length);

      Finding ks = KolmogorovSmirnov.test(a, b);

      assertThat(ks.statistic()).isCloseTo(row[2], within(1e-12));
      assertThat(ks.p()).isCloseTo(row[3], within(1e-10));
      assertThat(ks.notes()).containsExactly(Note.EXACT);
      assertThat(Wasserstein.distance(a, b)).isCloseTo(row[5], within(1e-12));
    }
  }

  /// SciPy takes the law of one sample with round(nm/(n+m)) values, we Stephens' series.
  @Test
  void for_many_values_the_series_is_close_to_scipy() throws IOException {
    for (double[] row : windows()) {
      if (row[0] >= 20) {
        double p = KolmogorovSmirnov.asymptotic((int) row[0], (int) row[1], row[2]);
        assertThat(p).isCloseTo(row[4], within(0.02));
      }
    }
    assertThat(KolmogorovSmirnov.asymptotic(100_000, 100_000, 0.0060735))
        .isCloseTo(0.05, within(5e-4));
  }

  @Test
  void the_exact_probability_is_the_share_of_all_orders() {
    for (int n = 1; n <= 6; n++) {
      for (int m = 1; m <= 6; m++) {
        for (long steps = 1; steps <= (long) n * m; steps++) {
          double counted = counted(n, m, steps);
          assertThat(KolmogorovSmirnov.exact(n, m, steps)).isCloseTo(counted, within(1e-12));
        }
      }
    }
  }

  private static double counted(int n, int m, long steps) {
    int larger = 0;
    int all = 0;
    for (int mask = 0; mask < 1 << (n + m); mask++) {
      if (Integer.bitCount(mask) == n) {
        double[] a = new double[n];
        double[] b = new double[m];
        int i = 0;
        int j = 0;
        for (int k = 0; k < n + m; k++) {
          if ((mask >> k & 1) == 1) {
            a[i++] = k;
          } else {
            b[j++] = k;
          }
        }
        all++;
        larger += KolmogorovSmirnov.steps(a, b) >= steps ? 1 : 0;
      }
    }
    return (double) larger / all;
  }

  /// scipy 1.17.1: chi2_contingency([[30, 50, 20], [20, 45, 40]], correction=False).
  @Test
  void counts_are_compared_as_scipy_does() throws Unfit {
    Finding chi = ChiSquare.test(TABLE);

    assertThat(chi.statistic()).isCloseTo(8.81311612364244, within(1e-10));
    assertThat(chi.p()).isCloseTo(0.012197087785781768, within(1e-12));
    assertThat(chi.notes()).doesNotContain(Note.SMALL_EXPECTED);
  }

  /// scipy 1.17.1: jensenshannon([30, 50, 20], [20, 45, 40], base=2).
  @Test
  void the_distance_of_jensen_and_shannon_is_that_of_scipy() throws InterruptedException {
    Finding js = JensenShannon.test(TABLE, 500, 1);

    assertThat(js.statistic()).isCloseTo(0.17762303371507798, within(1e-12));
    assertThat(js.effect()).isCloseTo(0.17762303371507798 * 0.17762303371507798, within(1e-12));
    assertThat(js.p()).isBetween(0.001, 0.02);
    assertThat(JensenShannon.divergence(new int[] {5, 0}, new int[] {0, 9})).isEqualTo(1);
  }

  /// scipy 1.17.1: chi2.sf(30, 4), chi2.isf(0.05, 9), norm.sf(5), norm.sf(1.3).
  @Test
  void tails_are_those_of_scipy() {
    assertThat(Tails.chiSquare(30, 4)).isCloseTo(4.894437128029217e-06, within(1e-17));
    assertThat(Tails.chiSquareAbove(0.05, 9)).isCloseTo(16.91897760462045, within(1e-10));
    assertThat(Tails.normal(5)).isCloseTo(2.866515718791933e-07, within(1e-19));
    assertThat(Tails.normal(1.3)).isCloseTo(0.09680048458561036, within(1e-14));
    assertThat(Tails.normal(-1.3)).isCloseTo(1 - 0.09680048458561036, within(1e-14));
  }

  /// scipy 1.17.1: false_discovery_control([0.01, 0.04, 0.03, 0.005, 0.5]); the others by hand.
  @Test
  void p_values_are_adjusted_for_their_number() {
    double[] p = {0.01, 0.04, 0.03, 0.005, 0.5};

    assertThat(Correction.BENJAMINI_HOCHBERG.adjusted(p))
        .containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.5}, within(1e-12));
    assertThat(Correction.HOLM.adjusted(p))
        .containsExactly(new double[] {0.04, 0.09, 0.09, 0.025, 0.5}, within(1e-12));
    assertThat(Correction.BONFERRONI.adjusted(p))
        .containsExactly(new double[] {0.05, 0.2, 0.15, 0.025, 1}, within(1e-12));
    assertThat(Correction.HOLM.adjusted(new double[0])).isEmpty();
  }

  /// (0.4 − 0.3) ln(0.4/0.3) + (0.6 − 0.7) ln(0.6/0.7), worked out by hand.
  @Test
  void psi_is_the_sum_over_bins() {
    var counts = new Counts(List.of("a", "b"), new int[] {30, 70}, new int[] {40, 60}, List.of());

    assertThat(Psi.test(counts).statistic())
        .isCloseTo(0.1 * Math.log(4 / 3.0) + 0.1 * Math.log(7 / 6.0), within(1e-12));
  }

  @Test
  void without_drift_psi_follows_its_law_and_passes_the_folk_threshold_in_small_windows() {
    var small = new Psi.NoDrift(100, 100, 10);
    double[] simulated = small.simulated(4000, 3);

    assertThat(Arrays.stream(simulated).average().orElseThrow()).isCloseTo(0.19, within(0.02));
    assertThat(small.mean()).isCloseTo(0.18, within(1e-12));
    assertThat(simulated[3800]).isCloseTo(small.exceeded(0.05), within(0.04));
    assertThat(small.tail(0.1)).isGreaterThan(0.8);
    assertThat(new Psi.NoDrift(10_000, 10_000, 10).tail(0.1)).isLessThan(1e-9);
  }

  @Test
  void without_drift_few_p_values_are_small() throws Unfit, InterruptedException {
    int ks = 0;
    int moved = 0;
    for (int seed = 0; seed < 200; seed++) {
      double[] a = normal(seed, 40, 0);
      double[] b = normal(seed + 1000, 40, 0);
      ks += KolmogorovSmirnov.test(a, b).p() < 0.1 ? 1 : 0;
      moved += Wasserstein.test(a, b, 99, seed).p() <= 0.1 ? 1 : 0;
    }

    assertThat(ks).isBetween(5, 32);
    assertThat(moved).isBetween(8, 36);
  }

  private static double[] normal(long seed, int n, double mean) {
    var dice = new Dice(seed);
    double[] values = new double[n];
    Arrays.setAll(values, i -> mean + dice.normal());
    return values;
  }

  @Test
  void a_moved_window_is_found_and_its_size_is_told_in_deviations() throws Exception {
    double[] reference = normal(1, 400, 0);
    double[] moved = new Injection.Shift(1).into(reference, 0);

    Finding found = Wasserstein.test(reference, moved, 200, 1);

    assertThat(found.statistic()).isCloseTo(1, within(1e-9));
    assertThat(found.effect()).isBetween(0.9, 1.1);
    assertThat(found.p()).isCloseTo(1 / 201.0, within(1e-12));
  }

  @Test
  void bad_windows_are_refused_with_a_sentence() {
    double[] some = {1, 2, 3};

    assertThatThrownBy(() -> KolmogorovSmirnov.test(new double[0], some))
        .isInstanceOf(Unfit.class)
        .hasMessage("There are no values in the reference window.");
    assertThatThrownBy(() -> KolmogorovSmirnov.test(some, new double[] {1, Double.NaN}))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("Value 1 is NaN");
    assertThatThrownBy(() -> Wasserstein.test(new double[] {2, 2}, new double[] {2}, 9, 0))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("All values of both windows are 2");
    assertThatThrownBy(() -> Counts.ofCategories(List.of("a"), List.of()))
        .hasMessageContaining("current window");
    assertThatThrownBy(() -> ChiSquare.test(Counts.ofCategories(List.of("a"), List.of("a"))))
        .isInstanceOf(Unfit.class);
  }

  @Test
  void constant_windows_do_not_differ() throws Unfit {
    Finding ks = KolmogorovSmirnov.test(new double[] {2, 2, 2}, new double[] {2, 2});

    assertThat(ks.statistic()).isZero();
    assertThat(ks.p()).isEqualTo(1);
    assertThat(Counts.ofNumbers(new double[] {2, 2, 2}, new double[] {2, 3}, 10).notes())
        .containsExactly(Note.FEWER_BINS);
  }

  @Test
  void a_new_category_and_rare_ones_are_noted() throws Unfit {
    Counts counts = Counts.ofCategories(Collections.nCopies(40, "a"), List.of("a", "a", "new"));

    assertThat(ChiSquare.test(counts).notes()).contains(Note.NEW_CATEGORY, Note.SMALL_EXPECTED);
    assertThat(Psi.test(counts).notes()).contains(Note.EMPTY_BIN);
  }

  @Test
  void harm_is_done_as_said() {
    double[] values = {10, 20, 30};

    assertThat(new Injection.Scale(2).into(values, 0)).containsExactly(0, 20, 40);
    assertThat(new Injection.Unit(1.8, 32).into(values, 0)).containsExactly(50, 68, 86);
    assertThat(new Injection.Missing(1).into(values, 0)).containsOnly(Double.NaN);
    assertThat(new Injection.NewCategory("x", 1).into(List.of("a", "b"), 0))
        .containsExactly("x", "x");
    assertThat(Quality.of(new double[] {1, Double.NaN}).share()).isEqualTo(0.5);
    assertThat(Quality.of(List.of("", "a", "b", "c")).missing()).isEqualTo(1);
  }

  @Test
  void every_method_says_which_column_it_fits() {
    for (Method method : Method.values()) {
      assertThat(method.reason(true)).endsWith(".");
      assertThat(method.reason(false)).endsWith(".");
      assertThat(method.fits(true) || method.fits(false)).isTrue();
    }
  }
}
