package dev.praxis.stream.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.statistics.Interval;
import dev.praxis.stream.Dice;
import dev.praxis.stream.Tails;
import dev.praxis.stream.Unfit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifierTest {
  /// Guesses by the one feature after the first two: their product, whose mean it learns.
  private static final Classifier.Learner BY_PRODUCT =
      (rows, current) -> {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
          sum += (current[i] == 1 ? 1 : -1) * rows[i][3];
        }
        double sign = Math.signum(sum);
        return row -> sign * (row[3] - 0.5) > 0 ? 1 : 0;
      };

  private static double[] normal(long seed, int n, double mean) {
    var dice = new Dice(seed);
    double[] values = new double[n];
    Arrays.setAll(values, i -> mean + dice.normal());
    return values;
  }

  /// x and a y that goes with it, or is drawn for itself.
  private static Features pairs(boolean tied, long seed) {
    double[] x = normal(seed, 400, 0);
    double[] now = normal(seed + 1, 400, 0);
    return Features.of(
        List.of(
            new Sides.Numbers("x", x, now),
            new Sides.Numbers("y", x, tied ? now : normal(seed + 2, 400, 0))),
        Classifier.MOST,
        seed);
  }

  /// scipy 1.17.1: binom.sf(least − 1, tosses, 0.5).
  @Test
  void coins_fall_as_scipy_says() {
    assertThat(Tails.fairCoins(36, 56)).isCloseTo(0.022023273051075383, within(1e-13));
    assertThat(Tails.fairCoins(64, 110)).isCloseTo(0.05230652905563346, within(1e-13));
    assertThat(Tails.fairCoins(5, 10)).isCloseTo(0.623046875, within(1e-12));
    assertThat(Tails.fairCoins(600, 1100)).isCloseTo(0.0014097724957182142, within(1e-12));
    assertThat(Tails.fairCoins(2, 9)).isCloseTo(0.98046875, within(1e-12));
    assertThat(Tails.fairCoins(0, 9)).isEqualTo(1);
    assertThat(Tails.fairCoins(10, 9)).isZero();
  }

  @Test
  void a_tie_between_columns_that_is_cut_is_found() throws Exception {
    Finding found = Classifier.test(pairs(false, 1), BY_PRODUCT, 1);

    assertThat(found.method()).isEqualTo(Method.CLASSIFIER);
    assertThat(found.n() + found.m()).isEqualTo(400);
    assertThat(found.p()).isLessThan(1e-6);
    assertThat(found.effect()).isCloseTo(2 * found.statistic() - 1, within(1e-12));
  }

  @Test
  void without_drift_one_in_ten_is_below_a_tenth() throws Exception {
    int low = 0;
    for (int seed = 0; seed < 200; seed++) {
      low += Classifier.test(pairs(true, 10L * seed), BY_PRODUCT, seed).p() < 0.1 ? 1 : 0;
    }

    assertThat(low).isBetween(5, 32);
  }

  @Test
  void rows_with_a_missing_cell_and_small_windows_are_left_out() {
    double[] gaps = normal(3, 12, 0);
    Arrays.fill(gaps, 0, 6, Double.NaN);
    Features features =
        Features.of(
            List.of(
                new Sides.Numbers("x", gaps, normal(4, 12, 0)),
                new Sides.Categories(
                    "k",
                    List.of("a", "b", "a", "b", "a", "b", "a", "b", "a", "b", "a", ""),
                    List.of("a", "b", "a", "b", "a", "b", "a", "b", "a", "b", "a", "c"))),
            Classifier.MOST,
            1);

    assertThat(features.n()).isEqualTo(5);
    assertThat(features.rows()).hasNumberOfRows(17);
    assertThatThrownBy(() -> Classifier.test(features, BY_PRODUCT, 1)).isInstanceOf(Unfit.class);
  }

  @Test
  void ranks_know_no_unit() {
    double[] values = {3, 1, 2, 2, 900};
    double[] other = Arrays.stream(values).map(x -> x * 1.8 + 32).toArray();

    assertThat(Features.ranks(values)).isEqualTo(Features.ranks(other));
    assertThat(Features.ranks(values)[2]).isEqualTo(Features.ranks(values)[3]);
    assertThat(Arrays.stream(Features.ranks(values)).sum()).isCloseTo(0, within(1e-12));
  }

  /// The same windows, mixed by hand.
  @Test
  void bridges_give_the_p_value_of_mixing() throws Exception {
    double[] a = normal(5, 1_100, 0);
    double[] b = normal(6, 1_000, 0.08);
    double[] all = Values.joined(a, b);
    double seen = Wasserstein.distance(a, b);
    double mixed =
        Permutation.p(
            all.length,
            seen,
            600,
            7,
            places -> {
              double[] order = Arrays.stream(places).mapToDouble(i -> all[i]).toArray();
              return Wasserstein.distance(
                  Arrays.copyOf(order, a.length),
                  Arrays.copyOfRange(order, a.length, order.length));
            });

    Finding found = Wasserstein.test(a, b, 1_999, 8);

    assertThat(found.notes()).containsExactly(Note.ASYMPTOTIC);
    assertThat(found.p()).isCloseTo(mixed, within(0.05));
  }

  @Test
  void the_interval_of_wasserstein_holds_the_truth_nearly_always() throws Exception {
    int held = 0;
    for (int seed = 0; seed < 60; seed++) {
      double[] a = normal(100 + seed, 150, 0);
      double[] b = normal(900 + seed, 150, 0.5);
      Interval interval = Wasserstein.interval(a, b, 100, seed);
      held += interval.contains(0.5) ? 1 : 0;
      assertThat(interval.contains(Wasserstein.distance(a, b))).isTrue();
    }

    assertThat(held).isGreaterThanOrEqualTo(55);
  }

  @Test
  void jensen_and_shannon_of_many_values_have_the_p_of_chi_square() throws Exception {
    var counts =
        new Counts(
            List.of("a", "b", "c"),
            new int[] {900, 1500, 600},
            new int[] {620, 970, 410},
            List.of());

    double p = JensenShannon.test(counts, 99, 1).p();

    assertThat(p).isCloseTo(ChiSquare.test(counts).p(), within(0.005));
  }

  @Test
  void a_shuffle_keeps_the_column_and_changes_its_order() {
    double[] values = normal(9, 50, 0);

    double[] after = new Injection.Shuffled().into(values, 4);

    assertThat(after).containsExactlyInAnyOrder(values).isNotEqualTo(values);
    assertThat(new Injection.Shuffled().into(List.of("a", "b", "c", "d", "e"), 4))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
  }
}
