package dev.praxis.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Takes a memory from one rating to the next, with the learning steps of the reference
/// implementation (py-fsrs 6.3.2): 1 and 10 minutes, 10 minutes after a lapse, then days.
///
/// @param retention the chance to remember at which to ask again, between 0 and 1
/// @param fuzz spreads what would fall on one day; empty for the exact intervals
public record Scheduler(double retention, Optional<Fuzz> fuzz) {
  /// What the reference implementation starts with.
  public static final double USUAL_RETENTION = 0.9;

  public Scheduler {
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException("retention is " + retention + ", not between 0 and 1");
    }
  }

  /// Without fuzz.
  public static Scheduler exact(double retention) {
    return new Scheduler(retention, Optional.empty());
  }

  /// The first rating ever.
  public Card first(Rating rating, Instant at) {
    return placed(new Place(Phase.LEARNING, 0), rating, Fsrs.first(rating), at);
  }

  /// A further rating; days are counted as full days of 24 hours since the one before.
  public Card next(Card card, Rating rating, Instant at) {
    return next(card, rating, at, Duration.between(card.last(), at).toDays());
  }

  /// @param days since the rating before, as the caller counts days
  public Card next(Card card, Rating rating, Instant at, long days) {
    Strength strength = Fsrs.next(card.strength(), days, rating);
    return placed(new Place(card.phase(), card.step()), rating, strength, at);
  }

  private record Place(Phase phase, int step) {}

  private Card placed(Place from, Rating rating, Strength strength, Instant at) {
    Phase phase = from.phase();
    return switch (rating) {
      case AGAIN -> {
        Phase steps = phase == Phase.REVIEW ? Phase.RELEARNING : phase;
        yield new Card(steps, 0, strength, new Pause.Minutes(steps.step(0)), at);
      }
      case HARD -> {
        int step = from.step();
        yield phase == Phase.REVIEW
            ? known(strength, at)
            : new Card(phase, step, strength, new Pause.Minutes(phase.afterHard(step)), at);
      }
      case GOOD -> {
        int step = from.step() + 1;
        yield phase.endsAfter(from.step())
            ? known(strength, at)
            : new Card(phase, step, strength, new Pause.Minutes(phase.step(step)), at);
      }
      case EASY -> known(strength, at);
    };
  }

  private Card known(Strength strength, Instant at) {
    int exact = Fsrs.interval(strength, retention);
    int days = fuzz.map(spread -> spread.around(exact, at)).orElse(exact);
    return new Card(Phase.REVIEW, 0, strength, new Pause.Days(days), at);
  }
}
