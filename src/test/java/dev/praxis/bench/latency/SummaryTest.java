package dev.praxis.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static List<Timed> oneToTen() {
    return IntStream.of(3, 1, 10, 2, 9, 4, 8, 5, 7, 6)
        .mapToObj(i -> new Timed(i, 10 * i, 100 - i))
        .toList();
  }

  /// R's `quantile(1:10, c(0.5, 0.95))` gives 5.5 and 9.55 (type 7, Hyndman and Fan 1996).
  @Test
  void percentiles_are_those_of_r_and_numpy() {
    Summary summary = Summary.of(oneToTen());

    assertThat(summary.median()).isCloseTo(5.5, within(1e-12));
    assertThat(summary.p95()).isCloseTo(9.55, within(1e-12));
    assertThat(summary.fullP95()).isCloseTo(95.5, within(1e-12));
  }

  @Test
  void the_worst_change_and_the_worst_gap_are_kept() {
    Summary summary = Summary.of(oneToTen());

    assertThat(summary.max()).isEqualTo(10);
    assertThat(summary.gap()).isEqualTo(99);
    assertThat(summary.changes()).isEqualTo(10);
  }

  @Test
  void a_knob_without_a_picture_has_no_numbers() {
    var tally = new Tally("features");

    tally.addLost();
    Summary summary = tally.part().summary();

    assertThat(summary.changes()).isZero();
    assertThat(summary.p95()).isNaN();
    assertThat(tally.part().lost()).isEqualTo(1);
  }
}
