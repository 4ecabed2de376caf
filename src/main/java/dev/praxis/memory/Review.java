package dev.praxis.memory;

import java.time.LocalDate;
import java.util.Optional;

/// An entry that counted.
///
/// @param day of the learner
/// @param before empty for the first one
public record Review(Entry entry, LocalDate day, Rating rating, Optional<Card> before, Card after) {
  /// Whether something known was asked after whole days, rather than a step of learning.
  public boolean ofKnown() {
    return before.filter(card -> card.phase() == Phase.REVIEW).isPresent();
  }

  /// Whether something known was forgotten.
  public boolean lapse() {
    return ofKnown() && !rating.passed();
  }
}
