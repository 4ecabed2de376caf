package dev.praxis.rl.world;

import dev.praxis.rl.Layout.Move;
import java.util.List;

/// Which moves a grid allows, in the order of their numbers. The order decides what "the first best
/// action" is, so each world keeps that of its source.
public enum Moves {
  /// Left, down, right, up: FrozenLake of Gymnasium.
  LAKE(false, 3, 2, 1, 0),
  /// Up, right, down, left: CliffWalking of Gymnasium.
  FOUR(false, 0, 1, 2, 3),
  /// The king's moves of chess, clockwise from up.
  EIGHT(true, 0, 1, 2, 3, 4, 5, 6, 7);

  private static final List<Move> STRAIGHT =
      List.of(
          new Move("up", -1, 0),
          new Move("right", 0, 1),
          new Move("down", 1, 0),
          new Move("left", 0, -1));
  private static final List<Move> KING =
      List.of(
          new Move("up", -1, 0),
          new Move("up-right", -1, 1),
          new Move("right", 0, 1),
          new Move("down-right", 1, 1),
          new Move("down", 1, 0),
          new Move("down-left", 1, -1),
          new Move("left", 0, -1),
          new Move("up-left", -1, -1));
  private final boolean king;
  private final int[] order;

  Moves(boolean king, int... order) {
    this.king = king;
    this.order = order;
  }

  public List<Move> list() {
    List<Move> all = king ? KING : STRAIGHT;
    return java.util.Arrays.stream(order).mapToObj(all::get).toList();
  }

  /// The move a quarter of a turn away.
  ///
  /// @param quarter 1 or -1
  int turned(int action, int quarter) {
    return Math.floorMod(action + quarter * order.length / 4, order.length);
  }
}
