package dev.praxis.memory;

import java.util.List;

/// What to ask now, in the order to ask it: steps of learning by their time, then what is known,
/// least likely remembered first, then what is new, in the order of the course.
///
/// @param held how many more are due that the limits of the day hold back
public record DueList(List<Due> items, int held) {
  public DueList {
    items = List.copyOf(items);
  }
}
