package dev.praxis.rl;

import java.util.List;
import java.util.OptionalInt;

/// Where states lie on a rectangle of cells, row by row from 0 at the top left.
public interface Layout {
  int rows();

  int columns();

  /// The cell the agent stands on in a state.
  int cell(int state);

  /// The state of a cell; nothing where a cell alone does not say the state.
  OptionalInt state(int cell);

  /// One for each action, in order.
  List<Move> directions();

  /// What an action means on the rectangle.
  ///
  /// @param id a word such as `up` or `pickup`
  /// @param down rows it wants to go down, negative for up
  /// @param right columns it wants to go right
  record Move(String id, int down, int right) {}
}
