package dev.praxis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
  /// The treated mice of Efron and Tibshirani (1993), table 2.1: days survived.
  private static final double[] MICE = {94, 197, 16, 38, 99, 141, 23};

  /// Newcombe (1998), Statistics in Medicine 17, table I, method 3, 95 %.
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilson_gives_the_intervals_newcombe_printed(int successes, int n, double low, double high) {
    Interval interval = Wilson.interval(successes, n, 0.95);

    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Property
  void wilson_holds_the_share_and_stays_between_zero_and_one(
      @ForAll @IntRange(min = 1, max = 2000) int n, @ForAll @IntRange(max = 2000) int any) {
    int successes = any % (n + 1);

    Interval interval = Wilson.interval(successes, n, 0.95);
    Interval mirrored = Wilson.interval(n - successes, n, 0.95);

    assertThat(interval.contains((double) successes / n)).isTrue();
    assertThat(interval.low()).isBetween(0.0, 1.0);
    assertThat(interval.high()).isBetween(0.0, 1.0);
    assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-12));
  }

  @Test
  void without_trials_wilson_knows_nothing_and_nonsense_is_refused() {
    assertThat(Wilson.interval(0, 0, 0.95)).isEqualTo(new Interval(0, 1));
    assertThatThrownBy(() -> Wilson.interval(3, 2, 0.95)).hasMessageContaining("3 successes");
    assertThatThrownBy(() -> Wilson.interval(1, 2, 95)).hasMessageContaining("95.0, outside");
    assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("from 2.0 to 1.0");
  }

  /// The NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
  @ParameterizedTest
  @CsvSource({
    "0.975, 1, 12.706",
    "0.975, 2, 4.303",
    "0.95, 5, 2.015",
    "0.975, 10, 2.228",
    "0.995, 10, 3.169",
    "0.975, 30, 2.042",
    "0.999, 100, 3.174",
    "0.025, 10, -2.228"
  })
  void quantiles_of_t_are_those_of_the_printed_table(double p, double df, double t) {
    assertThat(StudentT.quantile(p, df)).isCloseTo(t, within(5e-4));
  }

  /// With one degree of freedom the quantile is tan π(p − ½), with two (2p − 1) / √(2p(1 − p)).
  @Property
  void quantiles_of_t_follow_the_closed_forms(@ForAll @IntRange(min = 1, max = 999) int permille) {
    double p = permille / 1000.0;

    assertThat(StudentT.quantile(p, 1)).isCloseTo(Math.tan(Math.PI * (p - 0.5)), within(1e-8));
    assertThat(StudentT.quantile(p, 2))
        .isCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), within(1e-8));
  }

  /// R's `t.test(extra, mu = 0)` on the first group of its `sleep` data (Student 1908): 95 percent
  /// confidence interval −0.5297804 to 2.0297804.
  @Test
  void the_interval_of_a_mean_is_the_one_r_prints_for_students_sleepers() {
    double[] extra = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    Interval interval = StudentT.mean(extra, 0.95);

    assertThat(interval.low()).isCloseTo(-0.5297804, within(5e-7));
    assertThat(interval.high()).isCloseTo(2.0297804, within(5e-7));
  }

  @Test
  void one_value_or_a_missing_one_has_no_interval() {
    assertThat(StudentT.mean(new double[] {3}, 0.95).known()).isFalse();
    assertThat(StudentT.mean(new double[] {3, Double.NaN}, 0.95).known()).isFalse();
    assertThat(StudentT.mean(new double[] {3, 3}, 0.95)).isEqualTo(new Interval(3, 3));
  }

  /// All 7⁷ possible draws, instead of some.
  @Test
  void the_bootstrap_of_the_mice_agrees_with_counting_every_draw() {
    double[] every = new double[823_543];
    for (int draw = 0; draw < every.length; draw++) {
      for (int place = 0, rest = draw; place < 7; place++, rest /= 7) {
        every[draw] += MICE[rest % 7] / 7;
      }
    }
    Arrays.sort(every);

    Interval interval = Bootstrap.percentile(7, 20_000, 0.9, 1, IntervalsTest::meanOfMice);

    assertThat(interval.low()).isCloseTo(every[(int) (0.05 * every.length)], within(1.0));
    assertThat(interval.high()).isCloseTo(every[(int) (0.95 * every.length)], within(1.0));
  }

  @Test
  void the_bootstrap_repeats_with_its_seed_and_varies_with_another() {
    Interval first = Bootstrap.percentile(7, 200, 0.95, 1, IntervalsTest::meanOfMice);
    Interval again = Bootstrap.percentile(7, 200, 0.95, 1, IntervalsTest::meanOfMice);
    Interval other = Bootstrap.percentile(7, 200, 0.95, 2, IntervalsTest::meanOfMice);

    assertThat(first).isEqualTo(again).isNotEqualTo(other);
  }

  @Test
  void draws_without_a_score_are_left_out_until_half_are_gone() {
    Interval never = Bootstrap.percentile(3, 100, 0.95, 1, rows -> Double.NaN);
    Interval mostly = Bootstrap.percentile(9, 1000, 0.95, 1, rows -> rows[0] == 0 ? Double.NaN : 5);

    assertThat(never.known()).isFalse();
    assertThat(mostly).isEqualTo(new Interval(5, 5));
  }

  /// R: `quantile(c(1, 3, 4, 10), c(0, .25, .5, .9, 1))` gives 1, 2.5, 3.5, 8.2, 10.
  @ParameterizedTest
  @CsvSource({"0, 1", "0.25, 2.5", "0.5, 3.5", "0.9, 8.2", "1, 10"})
  void quantiles_are_those_of_r(double p, double value) {
    assertThat(Quantile.of(new double[] {1, 3, 4, 10}, p)).isCloseTo(value, within(1e-12));
  }

  private static double meanOfMice(int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> MICE[row]).average().orElseThrow();
  }
}
