package dev.praxis.serve.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  @Test
  void a_constant_rate_spaces_requests_evenly() {
    Schedule schedule = Schedule.constant(4, 1.5);

    assertThat(schedule.nanos())
        .containsExactly(0, 250_000_000, 500_000_000, 750_000_000, 1_000_000_000, 1_250_000_000);
  }

  /// The gaps of a Poisson process are exponential: mean and standard deviation are both 1 / rate.
  @Test
  void random_moments_have_exponential_gaps_and_follow_from_the_seed() {
    Schedule schedule = Schedule.poisson(200, 500, 7);

    double[] gaps = new double[schedule.size() - 1];
    Arrays.setAll(gaps, i -> (schedule.at(i + 1) - schedule.at(i)) / 1e9);
    double mean = Arrays.stream(gaps).average().orElseThrow();
    double variance = Arrays.stream(gaps).map(gap -> Math.pow(gap - mean, 2)).sum() / gaps.length;
    long longer = Arrays.stream(gaps).filter(gap -> gap > 1 / 200.0).count();

    assertThat(schedule.size()).isEqualTo(100_000);
    assertThat(mean).isCloseTo(0.005, within(0.0001));
    assertThat(Math.sqrt(variance)).isCloseTo(0.005, within(0.0001));
    assertThat((double) longer / gaps.length).isCloseTo(Math.exp(-1), within(0.01));
    assertThat(Arrays.stream(gaps).min().orElseThrow()).isNotNegative();
    assertThat(Schedule.poisson(200, 500, 7).nanos()).isEqualTo(schedule.nanos());
    assertThat(Schedule.poisson(200, 500, 8).nanos()).isNotEqualTo(schedule.nanos());
  }

  @Test
  void a_schedule_has_an_end() {
    assertThatThrownBy(() -> Schedule.constant(100_000, 100))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
