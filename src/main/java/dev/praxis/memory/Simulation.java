package dev.praxis.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What becomes of one memory when each rating is given at the moment it is due.
public final class Simulation {
  private Simulation() {}

  /// @param card after the rating
  public record Turn(Rating rating, Card card) {}

  public static List<Turn> of(Scheduler scheduler, List<Rating> ratings) {
    var turns = new ArrayList<Turn>();
    for (Rating rating : ratings) {
      Card card =
          turns.isEmpty()
              ? scheduler.first(rating, Instant.EPOCH)
              : scheduler.next(turns.getLast().card(), rating, turns.getLast().card().due());
      turns.add(new Turn(rating, card));
    }
    return List.copyOf(turns);
  }
}
