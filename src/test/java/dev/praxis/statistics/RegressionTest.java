package dev.praxis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegressionTest {
  private static final double[] TRUTH = {3, -0.5, 2, 7};
  private static final double[] PREDICTED = {2.5, 0, 2, 8};

  /// The examples of scikit-learn's `r2_score`, `root_mean_squared_error` (0.612…) and
  /// `mean_absolute_error`.
  @Test
  void errors_are_those_of_the_published_example() {
    assertThat(Regression.r2(TRUTH, PREDICTED)).isCloseTo(0.9486081370449679, within(1e-15));
    assertThat(Regression.rmse(TRUTH, PREDICTED)).isCloseTo(Math.sqrt(0.375), within(1e-15));
    assertThat(Regression.mae(TRUTH, PREDICTED)).isEqualTo(0.5);
  }

  @Test
  void r2_is_one_for_the_truth_zero_for_the_mean_and_negative_beyond() {
    assertThat(Regression.r2(TRUTH, TRUTH)).isEqualTo(1);
    assertThat(Regression.r2(TRUTH, new double[] {2.875, 2.875, 2.875, 2.875})).isZero();
    assertThat(Regression.r2(new double[] {1, 2, 3}, new double[] {3, 2, 1})).isEqualTo(-3);
  }

  @Test
  void r2_of_a_constant_truth_and_errors_of_nothing_are_unknown() {
    assertThat(Regression.r2(new double[] {2, 2}, new double[] {2, 2})).isNaN();
    assertThat(Regression.rmse(new double[0], new double[0])).isNaN();
    assertThat(Regression.mae(new double[0], new double[0])).isNaN();
    assertThatThrownBy(() -> Regression.mae(TRUTH, new double[1]))
        .hasMessageContaining("4 true values but 1");
  }
}
