package dev.praxis.memory;

import static dev.praxis.memory.Rating.AGAIN;
import static dev.praxis.memory.Rating.EASY;
import static dev.praxis.memory.Rating.GOOD;
import static dev.praxis.memory.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchedulerTest {
  private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
  private static final Scheduler EXACT = Scheduler.exact(0.9);

  /// py-fsrs, `test_review_card`, and go-fsrs, `TestBasicSchedulerExample`, with the phases too.
  @Test
  void the_published_history_has_the_published_intervals() {
    var ratings =
        List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);

    var turns = Simulation.of(EXACT, ratings);

    assertThat(turns)
        .extracting(turn -> turn.card().pause().wholeDays())
        .containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    assertThat(turns)
        .extracting(turn -> turn.card().phase())
        .startsWith(Phase.LEARNING, Phase.REVIEW)
        .containsSubsequence(Phase.REVIEW, Phase.RELEARNING, Phase.RELEARNING, Phase.REVIEW)
        .endsWith(Phase.REVIEW);
  }

  /// py-fsrs run by the tests of ex_fsrs, `test_long_term_stability_learning_state`.
  @Test
  void a_step_answered_a_day_late_is_no_step_of_the_same_day() {
    Card easy = EXACT.first(EASY, START);
    Card lapsed = EXACT.next(easy, AGAIN, easy.due());
    Card late = EXACT.next(lapsed, GOOD, lapsed.due().plus(Duration.ofDays(1)));

    assertThat(lapsed.strength().stability()).isCloseTo(1.3886324609821161, within(1e-9));
    assertThat(late.phase()).isEqualTo(Phase.REVIEW);
    assertThat(late.strength().stability()).isCloseTo(3.594938000169363, within(1e-9));
    assertThat(late.strength().difficulty()).isCloseTo(7.0151909490243805, within(1e-9));
  }

  /// py-fsrs, `test_good_learning_steps` and its neighbours.
  @Test
  void a_new_memory_is_learned_in_steps_of_minutes() {
    Card good = EXACT.first(GOOD, START);

    assertThat(EXACT.first(AGAIN, START).due()).isEqualTo(START.plusSeconds(60));
    assertThat(EXACT.first(HARD, START).due()).isEqualTo(START.plusSeconds(330));
    assertThat(good.due()).isEqualTo(START.plusSeconds(600));
    assertThat(good.step()).isEqualTo(1);
    assertThat(EXACT.first(EASY, START).pause()).isEqualTo(new Pause.Days(8));
    assertThat(EXACT.next(good, HARD, good.due()).pause())
        .isEqualTo(new Pause.Minutes(Duration.ofMinutes(10)));
    assertThat(EXACT.next(good, AGAIN, good.due()).step()).isZero();
    assertThat(EXACT.next(good, GOOD, good.due()).pause()).isEqualTo(new Pause.Days(2));
  }

  /// py-fsrs, `test_relearning` and `test_relearning_card_rate_hard_one_relearning_step`.
  @Test
  void a_lapse_is_relearned_in_one_step() {
    Card known = EXACT.first(EASY, START);
    Card lapsed = EXACT.next(known, AGAIN, known.due());

    assertThat(lapsed.phase()).isEqualTo(Phase.RELEARNING);
    assertThat(lapsed.pause().length()).isEqualTo(Duration.ofMinutes(10));
    assertThat(EXACT.next(lapsed, AGAIN, lapsed.due()).phase()).isEqualTo(Phase.RELEARNING);
    assertThat(EXACT.next(lapsed, HARD, lapsed.due()).pause().length())
        .isEqualTo(Duration.ofMinutes(15));
    assertThat(EXACT.next(lapsed, GOOD, lapsed.due()).phase()).isEqualTo(Phase.REVIEW);
  }

  @Test
  void a_clock_set_back_is_the_same_day() {
    Card known = EXACT.first(EASY, START);

    Card earlier = EXACT.next(known, GOOD, START.minus(Duration.ofDays(400)));

    assertThat(earlier.strength().stability()).isEqualTo(known.strength().stability());
  }

  @Test
  void retention_moves_intervals_and_nothing_else() {
    var often = Simulation.of(Scheduler.exact(0.95), List.of(EASY));
    var seldom = Simulation.of(Scheduler.exact(0.8), List.of(EASY));

    assertThat(often.getFirst().card().pause().wholeDays())
        .isLessThan(seldom.getFirst().card().pause().wholeDays());
    assertThat(often.getFirst().card().strength()).isEqualTo(seldom.getFirst().card().strength());
    assertThatThrownBy(() -> Scheduler.exact(1)).hasMessageContaining("retention is 1.0");
    assertThatThrownBy(() -> Scheduler.exact(Double.NaN)).hasMessageContaining("retention is NaN");
  }

  /// The reach is that of the fuzz ranges of py-fsrs: 50 days move by 1 + 0.15 · 4.5 + 0.1 · 13 +
  /// 0.05 · 30 = 4.475 days.
  @Test
  void fuzz_stays_within_its_reach_and_follows_its_seed() {
    var fuzzed = new Scheduler(0.9, Optional.of(new Fuzz(7)));
    Card known = EXACT.first(EASY, START);
    List<Integer> days =
        IntStream.range(0, 200)
            .mapToObj(i -> START.plus(Duration.ofDays(8)).plusSeconds(i))
            .map(at -> fuzzed.next(known, GOOD, at).pause().wholeDays())
            .toList();
    int exact = EXACT.next(known, GOOD, START.plus(Duration.ofDays(8))).pause().wholeDays();

    assertThat(Fuzz.reach(50)).isEqualTo(new Fuzz.Reach(46, 54));
    assertThat(Fuzz.reach(2)).isEqualTo(new Fuzz.Reach(2, 2));
    assertThat(days)
        .allSatisfy(
            each ->
                assertThat(each).isBetween(Fuzz.reach(exact).least(), Fuzz.reach(exact).greatest()))
        .contains(Fuzz.reach(exact).least(), Fuzz.reach(exact).greatest());
    assertThat(fuzzed.next(known, GOOD, START.plus(Duration.ofDays(8))).pause().wholeDays())
        .isEqualTo(days.getFirst());
  }
}
