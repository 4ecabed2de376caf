package dev.praxis.stream.race;

import java.util.List;

/// Inputs for a detector with the places where their law changes.
///
/// @param changes indexes in rising order, each found until the next or until `grace` inputs later
/// @param grace inputs within which a drift counts as found
public record Track(double[] inputs, List<Integer> changes, int grace) {
  public Track {
    changes = List.copyOf(changes);
    for (int i = 0; i < changes.size(); i++) {
      int before = i == 0 ? -1 : changes.get(i - 1);
      if (changes.get(i) <= before || changes.get(i) >= inputs.length) {
        throw new IllegalArgumentException("changes at " + changes + " of " + inputs.length);
      }
    }
  }

  int until(int change) {
    int end = Math.min(inputs.length, changes.get(change) + grace);
    return change + 1 < changes.size() ? Math.min(end, changes.get(change + 1)) : end;
  }
}
