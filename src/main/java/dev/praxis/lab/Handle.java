package dev.praxis.lab;

import java.util.Set;

/// A place to take hold of: drag, click or button, each with its keyboard twin.
///
/// @param slot the figure it is on; empty for a button of its own
/// @param does the kinds of gesture it takes
public record Handle(String id, String slot, Reach reach, Set<Does> does) {
  public Handle {
    does = Set.copyOf(does);
  }

  /// The kinds of gesture.
  public enum Does {
    MOVE,
    ADD,
    REMOVE,
    PAINT,
    PRESS
  }
}
