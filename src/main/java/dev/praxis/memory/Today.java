package dev.praxis.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The learner's days: they begin at 04:00 in the learner's zone, so that a late evening is not two
/// days. A day on which the clocks change is one day.
public record Today(ZoneId zone) {
  private static final LocalTime MORNING = LocalTime.of(4, 0);

  /// The day an instant belongs to.
  public LocalDate of(Instant at) {
    LocalDate date = at.atZone(zone).toLocalDate();
    return at.isBefore(start(date)) ? date.minusDays(1) : date;
  }

  public Instant start(LocalDate day) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }

  /// How many days begin between two instants; 0 where the clock was set back.
  public long days(Instant from, Instant to) {
    return Math.max(0, ChronoUnit.DAYS.between(of(from), of(to)));
  }

  /// The day on which a memory is due.
  public LocalDate dueDay(Card card) {
    return switch (card.pause()) {
      case Pause.Days(int days) -> of(card.last()).plusDays(days);
      case Pause.Minutes step -> of(card.due());
    };
  }

  /// Whether a memory may be asked for: steps by the minute, whole days from the day's beginning.
  public boolean isDue(Card card, Instant now) {
    return switch (card.pause()) {
      case Pause.Days days -> !dueDay(card).isAfter(of(now));
      case Pause.Minutes step -> !card.due().isAfter(now);
    };
  }
}
