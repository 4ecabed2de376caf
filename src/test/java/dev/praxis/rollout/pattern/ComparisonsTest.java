package dev.praxis.rollout.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComparisonsTest {
  /// R 4, examples of `power.prop.test`: p1 = 0.50, p2 = 0.75, power 0.90 gives n = 76.7.
  @Test
  void as_many_are_planned_as_r_says() {
    assertThat(TwoProportions.planned(0.5, 0.75, 0.05, 0.9)).isEqualTo(77);
  }

  /// Fleiss, Levin and Paik's pooled z by hand: 90 of 100 against 80 of 100.
  @Test
  void the_z_of_two_shares_is_the_pooled_one() {
    double z = TwoProportions.z(90, 100, 80, 100);

    assertThat(z).isCloseTo(-0.1 / Math.sqrt(0.85 * 0.15 * 0.02), within(1e-12));
    assertThat(TwoProportions.p(1.959964)).isCloseTo(0.05, within(1e-6));
    assertThat(TwoProportions.above(1.644854)).isCloseTo(0.05, within(1e-6));
    assertThat(TwoProportions.z(0, 10, 0, 10)).isZero();
  }

  /// The ages of the example of SciPy's `mannwhitneyu`: 5 men, 4 women, U = 17.
  @Test
  void ranks_are_those_of_scipy() {
    int[] men = {19, 22, 16, 29, 24};
    int[] women = {20, 11, 17, 12};

    MannWhitney ranks = MannWhitney.of(counts(women), counts(men));

    assertThat(ranks.effect()).isCloseTo(17.0 / 20, within(1e-12));
    assertThat(ranks.z()).isCloseTo(7 / Math.sqrt(20 * 10 / 12.0), within(1e-12));
  }

  private static long[] counts(int[] values) {
    long[] counts = new long[30];
    for (int value : values) {
      counts[value]++;
    }
    return counts;
  }

  @Test
  void values_that_all_tie_say_nothing() {
    MannWhitney ranks = MannWhitney.of(new long[] {0, 5}, new long[] {0, 7});

    assertThat(ranks.effect()).isEqualTo(0.5);
    assertThat(ranks.z()).isZero();
  }
}
