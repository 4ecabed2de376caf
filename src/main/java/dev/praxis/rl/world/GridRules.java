package dev.praxis.rl.world;

import dev.praxis.rl.Layout.Move;
import dev.praxis.rl.Model;
import dev.praxis.rl.Outcome;
import java.util.BitSet;
import java.util.List;

/// What moves do on a grid.
///
/// A move goes one cell, sideways first; then the wind of the cell that was left is added to the
/// way
/// up or down, cell by cell until a wall or the edge. What lies under the way does not count, only
/// where it ends (Sutton and Barto, example 6.5).
final class GridRules {
  private final GridMap map;
  private final List<Move> moves;
  private final int start;

  private GridRules(GridMap map) {
    this.map = map;
    this.moves = map.directions();
    this.start = map.start().orElseThrow();
  }

  static Model model(GridMap map) {
    var grave = map.faults().stream().filter(fault -> fault.kind().grave()).toList();
    if (!grave.isEmpty()) {
      throw new IllegalArgumentException("no model can be made: " + grave);
    }
    return unchecked(map);
  }

  /// For a map whose start and rewards are known to be sound.
  static Model unchecked(GridMap map) {
    var rules = new GridRules(map);
    double[] first = new double[map.rows() * map.columns()];
    first[rules.start] = 1;
    var goals = new BitSet(first.length);
    for (int cell = 0; cell < first.length; cell++) {
      goals.set(cell, map.ground().get(cell) == Ground.GOAL);
    }
    return new Model(rules.moves.size(), first, goals, rules::outcomes);
  }

  private List<Outcome> outcomes(int cell, int action) {
    Ground here = map.ground().get(cell);
    if (here.ends() || here == Ground.WALL) {
      return List.of(Outcome.absorbed(cell));
    }
    double slip = here == Ground.ICE ? map.slip() : 0;
    if (slip == 0) {
      return List.of(outcome(1, cell, action));
    }
    return List.of(
        outcome(slip / 2, cell, map.moves().turned(action, -1)),
        outcome(1 - slip, cell, action),
        outcome(slip / 2, cell, map.moves().turned(action, 1)));
  }

  private Outcome outcome(double probability, int cell, int action) {
    int arrived = arrival(cell, moves.get(action));
    double reward = map.rewards().get(arrived);
    return switch (map.ground().get(arrived)) {
      case CLIFF -> new Outcome(probability, start, reward, false);
      case HOLE, GOAL -> new Outcome(probability, arrived, reward, true);
      case FLOOR, ICE, WALL -> new Outcome(probability, arrived, reward, false);
    };
  }

  int arrival(int cell, Move move) {
    int row = cell / map.columns();
    int column = cell % map.columns();
    if (open(row, column + move.right())) {
      column += move.right();
    }
    int down = move.down() - map.wind().get(cell);
    for (int i = 0; i < Math.abs(down) && open(row + Integer.signum(down), column); i++) {
      row += Integer.signum(down);
    }
    return row * map.columns() + column;
  }

  private boolean open(int row, int column) {
    return row >= 0
        && row < map.rows()
        && column >= 0
        && column < map.columns()
        && map.ground().get(row * map.columns() + column) != Ground.WALL;
  }
}
