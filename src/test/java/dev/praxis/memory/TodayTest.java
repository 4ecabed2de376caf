package dev.praxis.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {
  private static final Today BERLIN = new Today(ZoneId.of("Europe/Berlin"));

  /// Summer time in Berlin: from 2026-03-29, 02:00 becomes 03:00; until 2026-10-25, 03:00 becomes
  /// 02:00.
  @ParameterizedTest
  @CsvSource({
    "2026-11-21T02:59:59Z, 2026-11-20",
    "2026-11-21T03:00:00Z, 2026-11-21",
    "2026-03-29T01:59:59Z, 2026-03-28",
    "2026-03-29T02:00:00Z, 2026-03-29",
    "2026-10-25T02:59:59Z, 2026-10-24",
    "2026-10-25T03:00:00Z, 2026-10-25",
  })
  void a_day_begins_at_four_in_the_morning_also_when_the_clocks_change(Instant at, LocalDate day) {
    assertThat(BERLIN.of(at)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-28, 23", "2026-10-24, 25", "2026-11-20, 24"})
  void a_day_lasts_as_long_as_the_clocks_let_it(LocalDate day, long hours) {
    assertThat(Duration.between(BERLIN.start(day), BERLIN.start(day.plusDays(1))))
        .isEqualTo(Duration.ofHours(hours));
  }

  @Test
  void late_at_night_is_the_same_day_and_early_next_morning_is_the_next() {
    Instant evening = Instant.parse("2026-11-20T22:00:00Z");

    assertThat(BERLIN.days(evening, Instant.parse("2026-11-21T02:30:00Z"))).isZero();
    assertThat(BERLIN.days(evening, Instant.parse("2026-11-21T03:30:00Z"))).isEqualTo(1);
    assertThat(BERLIN.days(evening, Instant.parse("2026-11-01T03:30:00Z"))).isZero();
  }

  @Test
  void whole_days_are_due_from_the_beginning_of_their_day_across_a_change_of_clocks() {
    Instant at = Instant.parse("2026-10-20T02:30:00Z");
    Card card = Scheduler.exact(0.9).first(Rating.EASY, at);
    LocalDate due = LocalDate.of(2026, 10, 28);

    assertThat(BERLIN.dueDay(card)).isEqualTo(due);
    assertThat(BERLIN.isDue(card, BERLIN.start(due))).isTrue();
    assertThat(BERLIN.isDue(card, BERLIN.start(due).minusSeconds(1))).isFalse();
  }

  @Test
  void a_learning_step_is_due_by_the_minute() {
    Instant at = Instant.parse("2026-11-20T12:00:00Z");
    Card card = Scheduler.exact(0.9).first(Rating.GOOD, at);

    assertThat(BERLIN.isDue(card, at.plusSeconds(599))).isFalse();
    assertThat(BERLIN.isDue(card, at.plusSeconds(600))).isTrue();
  }
}
