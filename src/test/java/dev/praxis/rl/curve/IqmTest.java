package dev.praxis.rl.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.statistics.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class IqmTest {
  private static final double[][] THREE_TASKS = {
    {2.04, -0.57, -2.02, 3.32, -0.28, -0.39, 0.96, 1.55, -0.18, -0.27},
    {-4.11, 0.09, 0.54, 1.45, -0.34, 1.96, 0.6, 2.09, 2.08, 0.51},
    {6.25, 4.35, 2.4, 3.94, 1.83, 4.28, 5.07, 3.48, 10.81, 8.01}
  };

  /// Worked out with `scipy.stats.trim_mean(x, 0.25, axis=None)`, which rliable calls.
  @Test
  void the_middle_half_is_that_of_rliable() {
    double[] all =
        java.util.Arrays.stream(THREE_TASKS).flatMapToDouble(java.util.Arrays::stream).toArray();

    assertThat(Iqm.of(all)).isCloseTo(1.545, within(1e-12));
    assertThat(Iqm.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 1e9)).isEqualTo(5.5);
    assertThat(Iqm.of(4)).isEqualTo(4);
    assertThat(Iqm.of()).isNaN();
    assertThat(Iqm.of(1, Double.NaN, 3)).isNaN();
  }

  /// Worked out with NumPy: 200,000 resamples, runs drawn within each task, percentiles 2.5 and
  /// 97.5.
  @Test
  void the_interval_draws_within_each_task() {
    Interval interval = Iqm.interval(THREE_TASKS, 20_000, 0.95, 1);

    assertThat(interval.low()).isCloseTo(0.964, within(0.03));
    assertThat(interval.high()).isCloseTo(2.157, within(0.03));
  }

  @Test
  void one_run_or_no_number_has_no_interval() {
    assertThat(Iqm.interval(new double[][] {{1}}, 100, 0.95, 1).known()).isFalse();
    assertThat(Iqm.interval(new double[][] {{1, Double.NaN}}, 100, 0.95, 1).known()).isFalse();
    assertThat(Iqm.interval(new double[][] {}, 100, 0.95, 1).known()).isFalse();
    assertThatThrownBy(() -> Iqm.interval(THREE_TASKS, 0, 0.95, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_band_has_a_point_for_each_place_all_curves_have() {
    Band band = Band.of(List.of(new double[] {1, 5, 9}, new double[] {3, 5}), 200, 0.95, 1);

    assertThat(band.points()).hasSize(2);
    assertThat(band.points().getFirst().middle()).isEqualTo(2);
    assertThat(band.points().getFirst().interval()).isEqualTo(new Interval(1, 3));
    assertThat(band.points().getLast().interval()).isEqualTo(new Interval(5, 5));
    assertThat(Band.of(List.of(), 200, 0.95, 1).points()).isEmpty();
  }

  @Test
  void a_curve_made_coarser_keeps_its_means() {
    assertThat(Band.thinned(new double[] {1, 3, 5, 7, 10}, 3)).containsExactly(2, 6, 10);
    assertThat(Band.thinned(new double[] {1, 3}, 5)).containsExactly(1, 3);
  }
}
