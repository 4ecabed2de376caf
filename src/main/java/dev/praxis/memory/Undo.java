package dev.praxis.memory;

import java.util.List;

/// The last grade, as it can be taken back.
///
/// @param rating what is taken back
/// @param ids of the entries to withdraw from the log
public record Undo(Item item, Rating rating, List<Long> ids) {
  public Undo {
    ids = List.copyOf(ids);
  }
}
