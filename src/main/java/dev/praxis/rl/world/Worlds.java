package dev.praxis.rl.world;

import dev.praxis.rl.World;
import java.util.List;

/// The worlds of the literature, with the numbers their sources give them.
public final class Worlds {
  private static final List<String> SMALL_LAKE = List.of("SFFF", "FHFH", "FFFH", "HFFG");
  private static final List<String> LARGE_LAKE =
      List.of(
          "SFFFFFFF",
          "FFFFFFFF",
          "FFFHFFFF",
          "FFFFFHFF",
          "FFFHFFFF",
          "FHHFFFHF",
          "FHFFHFHF",
          "FFFHFFFG");
  private static final int[] WIND = {0, 0, 0, 1, 1, 1, 2, 2, 1, 0};

  /// Gymnasium sets no limit to CliffWalking and the book none to the windy grid; ours only keeps
  /// an
  /// episode that goes round in circles from lasting for ever.
  private static final int LONG = 10_000;

  private Worlds() {}

  /// FrozenLake-v1 of Gymnasium, 4 x 4: ice everywhere, holes, 1 for the goal, 100 steps.
  ///
  /// @param slippery whether a move goes to either side with 1/3 each
  public static World frozenLake4(boolean slippery) {
    return lakeMap(SMALL_LAKE, slippery).world("frozen-lake-4x4", 100);
  }

  /// FrozenLake8x8-v1 of Gymnasium, 200 steps.
  public static World frozenLake8(boolean slippery) {
    return lakeMap(LARGE_LAKE, slippery).world("frozen-lake-8x8", 200);
  }

  /// A lake from Gymnasium's letters: S start, F frozen, H hole, G goal.
  static GridMap lakeMap(List<String> lines, boolean slippery) {
    int columns = lines.getFirst().length();
    var map = GridMap.floor(lines.size(), columns, Moves.LAKE).withSlip(slippery ? 2.0 / 3 : 0);
    String cells = String.join("", lines);
    for (int cell = 0; cell < cells.length(); cell++) {
      map =
          switch (cells.charAt(cell)) {
            case 'H' -> map.with(cell, Ground.HOLE);
            case 'G' -> map.with(cell, Ground.GOAL).withReward(cell, 1);
            case 'S' -> map.with(cell, Ground.ICE).withStart(cell);
            case 'F' -> map.with(cell, Ground.ICE);
            default -> throw new IllegalArgumentException("no letter of a lake in " + lines);
          };
    }
    return map;
  }

  /// CliffWalking of Gymnasium (Sutton and Barto, example 6.6): 4 x 12, −1 a step, −100 and back to
  /// the start for the cliff, which does not end the episode.
  public static World cliffWalking() {
    var map = GridMap.floor(4, 12, Moves.FOUR).withRewards(-1).withStart(36);
    for (int cell = 37; cell < 47; cell++) {
      map = map.with(cell, Ground.CLIFF).withReward(cell, -100);
    }
    return map.with(47, Ground.GOAL).world("cliff-walking", LONG);
  }

  /// The windy grid of Sutton and Barto, example 6.5: 7 x 10, −1 a step; with eight moves, exercise
  /// 6.9.
  ///
  /// @param moves `FOUR` or `EIGHT`
  public static World windyGrid(Moves moves) {
    var map = GridMap.floor(7, 10, moves).withRewards(-1).withStart(30).with(37, Ground.GOAL);
    for (int column = 0; column < WIND.length; column++) {
      map = map.withColumnWind(column, WIND[column]);
    }
    return map.world("windy-grid", LONG);
  }

  /// Taxi-v3 of Gymnasium, 200 steps.
  public static World taxi() {
    return Taxi.world();
  }
}
