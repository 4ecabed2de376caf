package dev.praxis.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrueRetentionTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /// a waits 8 days, then 67 or so; the wrong answer in the end is one of a mature item.
  private static Deck deck() {
    return new Logs()
        .easy("a", "2026-01-01T10:00:00Z")
        .right("a", "2026-01-09T10:00:00Z")
        .wrong("a", "2026-04-01T10:00:00Z")
        .right("a", "2026-04-01T10:10:00Z")
        .easy("b", "2026-01-01T10:00:00Z")
        .wrong("b", "2026-01-09T10:00:00Z")
        .deck(Logs.shelf("a", "b"));
  }

  @Test
  void only_known_items_count_parted_by_how_long_they_waited() {
    TrueRetention all = deck().trueRetention(FIRST, LAST);

    assertThat(all.young()).isEqualTo(new TrueRetention.Share(1, 2));
    assertThat(all.mature()).isEqualTo(new TrueRetention.Share(0, 1));
    assertThat(all.all().value()).hasValueCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void both_ends_of_a_period_belong_to_it() {
    LocalDate ninth = LocalDate.of(2026, 1, 9);

    assertThat(deck().trueRetention(ninth, ninth).all().asked()).isEqualTo(2);
    assertThat(deck().trueRetention(ninth.plusDays(1), LAST).all().asked()).isEqualTo(1);
    assertThat(deck().trueRetention(FIRST, ninth.minusDays(1)).all().value()).isEmpty();
  }

  /// 81 of 263: the interval 0.2553 to 0.3662 of Newcombe (1998), table I, method 3.
  @Test
  void the_interval_is_that_of_wilson() {
    var interval = new TrueRetention.Share(81, 263).interval();

    assertThat(interval.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(interval.high()).isCloseTo(0.3662, within(5e-5));
  }
}
