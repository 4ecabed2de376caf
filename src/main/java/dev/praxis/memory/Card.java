package dev.praxis.memory;

import java.time.Instant;

/// A memory after its last rating.
///
/// @param step index of the learning step it waits on; 0 in review
/// @param last when it was rated
public record Card(Phase phase, int step, Strength strength, Pause pause, Instant last) {
  public Card {
    if ((phase == Phase.REVIEW) != (pause instanceof Pause.Days)) {
      throw new IllegalArgumentException(phase + " does not wait for " + pause);
    }
  }

  /// When the pause is over, to the second; whole days are due on a day, see [Today].
  public Instant due() {
    return last.plus(pause.length());
  }
}
