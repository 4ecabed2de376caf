package dev.praxis.rollout.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.rollout.watch.Judge.Metric;
import dev.praxis.rollout.watch.Judge.Pair;
import dev.praxis.rollout.watch.Judge.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static Reading reading(long tick, int asked, int bad) {
    return new Reading(
        tick,
        1,
        Arm.NONE,
        Arm.NONE,
        new Reading.Latency(1, 2, 3),
        0.5,
        4,
        0,
        0,
        "v1",
        "",
        0,
        0,
        0,
        asked,
        0,
        bad,
        asked - bad,
        asked - bad,
        tick,
        0,
        1);
  }

  private static Trail<Reading> readings(int ticks, int bad) {
    Trail<Reading> readings = Trail.empty();
    for (int i = 0; i < ticks; i++) {
      readings = readings.with(reading(i, 1_000, bad));
    }
    return readings;
  }

  /// The Site Reliability Workbook, table 5-8: at a burn rate of 14.4 an hour uses 2 % of the
  /// budget
  /// of 30 days; with an objective of 99 % that is 14.4 % of requests.
  @Test
  void the_fast_burn_rings_at_the_books_rate_in_both_windows() {
    Trail<Reading> burning = readings(12, 144);
    Trail<Reading> over = burning.with(reading(12, 1_000, 0));

    assertThat(Burn.rate(burning, 12)).isCloseTo(14.4, within(1e-9));
    assertThat(Burn.FAST.factor() / 720).isCloseTo(0.02, within(1e-12));
    assertThat(Burn.FAST.reach(burning)).isCloseTo(1, within(1e-9));
    assertThat(Burn.FAST.reach(over)).isZero();
    assertThat(Burn.SLOW.reach(over)).isGreaterThan(1);
  }

  @Test
  void no_requests_burn_nothing() {
    assertThat(Burn.FAST.reach(Trail.empty())).isZero();
    assertThat(Burn.TICKET.reach(readings(3, 0))).isZero();
  }

  /// By hand: 0.1 ln 1.2 − 0.1 ln 0.8.
  @Test
  void the_stability_index_is_the_sum_it_says() {
    double index = Psi.of(new long[] {500, 500}, new long[] {600, 400});

    assertThat(index).isCloseTo(0.1 * Math.log(1.2) - 0.1 * Math.log(0.8), within(1e-12));
    assertThat(Psi.of(new long[] {0, 0}, new long[] {1, 1})).isZero();
  }

  @Test
  void a_trail_keeps_its_order_and_older_ones_stay() {
    Trail<Integer> trail = Trail.empty();
    Trail<Integer> early = trail;
    for (int i = 0; i < 200; i++) {
      trail = trail.with(i);
      early = i == 99 ? trail : early;
    }
    Trail<Integer> branch = early.with(-1);

    assertThat(trail.between(0, 300)).hasSize(200).isSorted();
    assertThat(trail.last(3)).containsExactly(197, 198, 199);
    assertThat(branch.last(2)).containsExactly(99, -1);
    assertThat(early.size()).isEqualTo(100);
  }

  @Test
  void an_alarm_ends_half_an_hour_after_its_signal_has_fallen() {
    Alarms alarms = Alarms.NONE.heard(1, Map.of(Signal.LOAD, 1.2)).now();
    for (int tick = 2; tick < 7; tick++) {
      alarms = alarms.heard(tick, Map.of(Signal.LOAD, 0.9)).now();
    }
    Alarms.Change last = alarms.heard(7, Map.of(Signal.LOAD, 0.9));

    assertThat(alarms.rings(Signal.LOAD)).isTrue();
    assertThat(alarms.unseen()).containsExactly(Signal.LOAD);
    assertThat(alarms.acknowledged().unseen()).isEmpty();
    assertThat(last.ended()).containsExactly(Signal.LOAD);
    assertThat(last.now().rings(Signal.LOAD)).isFalse();
  }

  private static Arm arm(int n, int failed, int right) {
    long[] latency = new long[24];
    latency[9] = n - failed;
    return new Arm(n, failed, 0, n - failed, right, n / 2, new long[10], latency);
  }

  @Test
  void a_judge_fails_what_is_less_right_and_waits_without_labels() {
    var judge = new Judge(0.05, 100);
    Pair now = new Pair(arm(5_000, 0, 4_300), arm(200, 0, 130));

    var seen = judge.of(now, now);
    var blind = judge.of(now, new Pair(Arm.NONE, Arm.NONE));

    assertThat(seen.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(seen.findings())
        .filteredOn(finding -> finding.metric() == Metric.ACCURACY)
        .allMatch(finding -> finding.p() < 1e-6);
    assertThat(blind.verdict()).isEqualTo(Verdict.WAIT);
  }

  @Test
  void a_judge_passes_what_is_as_good_and_fails_what_fails_requests() {
    var judge = new Judge(0.05, 100);
    Pair same = new Pair(arm(5_000, 10, 4_300), arm(300, 1, 262));
    Pair failing = new Pair(arm(5_000, 10, 4_300), arm(300, 20, 240));

    assertThat(judge.of(same, same).verdict()).isEqualTo(Verdict.PASS);
    assertThat(judge.of(failing, failing).verdict()).isEqualTo(Verdict.FAIL);
  }
}
