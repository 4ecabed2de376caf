package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeSpentTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final Path folder;

  TimeSpentTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void the_day_is_the_learners_not_greenwichs() throws Exception {
    spend("2026-11-20T20:00:00Z", "Asia/Tokyo", Duration.ofMinutes(5));

    assertThatDays().containsExactly(entry(LocalDate.of(2026, 11, 21), Duration.ofMinutes(5)));
  }

  @Test
  void time_across_midnight_is_shared_between_the_days() throws Exception {
    spend("2026-11-20T23:00:10Z", "Europe/Berlin", Duration.ofSeconds(60));

    assertThatDays()
        .containsExactly(
            entry(LocalDate.of(2026, 11, 20), Duration.ofSeconds(50)),
            entry(LocalDate.of(2026, 11, 21), Duration.ofSeconds(10)));
  }

  @Test
  void the_day_the_clocks_go_back_has_25_hours() throws Exception {
    spend("2026-10-25T23:00:00Z", "Europe/Berlin", Duration.ofHours(24));

    assertThatDays().containsExactly(entry(LocalDate.of(2026, 10, 25), Duration.ofHours(24)));
  }

  @Test
  void a_day_stays_what_it_was_when_the_learner_travels() throws Exception {
    spend("2026-11-20T23:30:00Z", "Europe/Berlin", Duration.ofMinutes(10));
    spend("2026-11-20T23:40:00Z", "America/New_York", Duration.ofMinutes(10));

    assertThatDays()
        .containsExactly(
            entry(LocalDate.of(2026, 11, 20), Duration.ofMinutes(10)),
            entry(LocalDate.of(2026, 11, 21), Duration.ofMinutes(10)));
  }

  @Test
  void totals_are_kept_by_lesson_and_summed_by_day() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      TimeSpent time = store.timeSpent();
      time.add("trees", Duration.ofMillis(1_500));
      time.add("trees", Duration.ofMillis(1_700));
      time.add("clustering", Duration.ofSeconds(4)).join();

      assertThat(time.total("trees")).isEqualTo(Duration.ofMillis(3_200));
      assertThat(time.total("unread")).isZero();
      assertThat(time.perDay(FIRST, LAST))
          .containsExactly(entry(LocalDate.of(2026, 11, 20), Duration.ofMillis(7_200)));
      assertThat(time.perDay(FIRST, LocalDate.of(2026, 11, 19))).isEmpty();
    }
  }

  @Test
  void negative_time_and_more_than_a_day_are_refused() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      TimeSpent time = store.timeSpent();

      assertThatThrownBy(() -> time.add("trees", Duration.ofSeconds(-1)))
          .hasMessageContaining("PT-1S");
      assertThatThrownBy(() -> time.add("trees", Duration.ofHours(25)))
          .hasMessageContaining("PT25H");
      assertThat(time.add("trees", Duration.ZERO)).succeedsWithin(Duration.ofSeconds(5));
    }
  }

  private void spend(String until, String zone, Duration spent) throws StoreProblem {
    Clock clock = Clock.fixed(Instant.parse(until), ZoneId.of(zone));
    try (var store = ProgressStore.open(folder, clock)) {
      store.timeSpent().add("trees", spent).join();
    }
  }

  private MapAssert<LocalDate, Duration> assertThatDays() throws StoreProblem {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      return assertThat(store.timeSpent().perDay(FIRST, LAST));
    }
  }
}
