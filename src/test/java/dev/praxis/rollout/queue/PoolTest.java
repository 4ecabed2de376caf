package dev.praxis.rollout.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolTest {
  /// Adan and Resing (2015), Queueing Systems, table 5.1: M/M/c with a mean service of 1 and 0.9 of
  /// each server busy; the share that waits and the mean wait.
  @ParameterizedTest
  @CsvSource({"1, 0.90, 9.00", "2, 0.85, 4.26", "5, 0.76, 1.53", "10, 0.67, 0.67"})
  void waiting_is_that_of_the_closed_forms(int servers, double waits, double mean) {
    int n = 2_000_000;
    var random = new SplittableRandom(3);
    double[] at = new double[n];
    double[] service = new double[n];
    double now = 0;
    for (int i = 0; i < n; i++) {
      now -= Math.log1p(-random.nextDouble()) / (0.9 * servers);
      at[i] = now;
      service[i] = -Math.log1p(-random.nextDouble());
    }

    Served served = Pool.of(servers, 0).serve(at, service, Limits.NONE);

    double[] wait = new double[n];
    Arrays.setAll(wait, i -> served.latency()[i] - service[i]);
    assertThat(Arrays.stream(wait).filter(each -> each > 1e-9).count() / (double) n)
        .isCloseTo(waits, within(0.012));
    assertThat(Arrays.stream(wait).average().orElseThrow()).isCloseTo(mean, within(0.06 * mean));
  }

  @Test
  void requests_in_two_calls_wait_as_in_one() {
    double[] at = {0, 1, 2, 3, 4, 5};
    double[] service = {4, 4, 4, 4, 4, 4};

    double[] once = Pool.of(2, 0).serve(at, service, Limits.NONE).latency();
    Served first =
        Pool.of(2, 0).serve(Arrays.copyOf(at, 3), Arrays.copyOf(service, 3), Limits.NONE);
    Served second =
        first
            .after()
            .serve(Arrays.copyOfRange(at, 3, 6), Arrays.copyOfRange(service, 3, 6), Limits.NONE);

    assertThat(once).containsExactly(4, 4, 6, 6, 8, 8);
    assertThat(first.latency()).containsExactly(4, 4, 6);
    assertThat(second.latency()).containsExactly(6, 8, 8);
  }

  @Test
  void who_would_wait_too_long_goes_and_takes_no_server() {
    double[] at = {0, 1, 2, 11};
    double[] service = {10, 10, 10, 1};

    Served served = Pool.of(1, 0).serve(at, service, new Limits(9, 100));

    assertThat(served.fate())
        .containsExactly(Fate.ANSWERED, Fate.ANSWERED, Fate.TIMED_OUT, Fate.ANSWERED);
    assertThat(served.latency()[2]).isNaN();
    assertThat(served.busy()).isEqualTo(21);
  }

  @Test
  void a_full_queue_turns_away() {
    double[] at = {0, 1, 2, 3};
    double[] service = {10, 10, 10, 10};

    Served served = Pool.of(1, 0).serve(at, service, new Limits(1_000, 2));

    assertThat(served.fate())
        .containsExactly(Fate.ANSWERED, Fate.ANSWERED, Fate.ANSWERED, Fate.TURNED_AWAY);
  }

  @Test
  void more_servers_are_idle_and_fewer_lose_the_one_that_is_free_last() {
    Pool busy = Pool.of(1, 0).serve(new double[] {0}, new double[] {9}, Limits.NONE).after();

    assertThat(busy.resized(2, 5).free()).containsExactly(5, 9);
    assertThat(busy.resized(2, 5).resized(1, 5).free()).containsExactly(5);
  }
}
