package dev.praxis.rl.world;

import dev.praxis.rl.Reach;
import dev.praxis.rl.world.GridFault.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Looks for what keeps a grid from being played or won.
final class GridFaults {
  private GridFaults() {}

  static List<GridFault> of(GridMap map) {
    var faults = new ArrayList<GridFault>();
    if (map.start().isEmpty()) {
      faults.add(new GridFault(Kind.NO_START, -1));
    } else {
      start(map, map.start().getAsInt(), faults);
    }
    rewards(map, faults);
    if (!map.ground().contains(Ground.GOAL)) {
      faults.add(new GridFault(Kind.NO_GOAL, -1));
    } else if (faults.isEmpty() && !won(map)) {
      faults.add(new GridFault(Kind.NO_WAY, map.start().getAsInt()));
    }
    return List.copyOf(faults);
  }

  private static void start(GridMap map, int cell, List<GridFault> faults) {
    switch (map.ground().get(cell)) {
      case WALL -> faults.add(new GridFault(Kind.START_IN_WALL, cell));
      case HOLE, GOAL, CLIFF -> faults.add(new GridFault(Kind.START_ENDS, cell));
      case FLOOR, ICE -> {}
    }
  }

  private static void rewards(GridMap map, List<GridFault> faults) {
    for (int cell = 0; cell < map.rewards().size(); cell++) {
      double reward = map.rewards().get(cell);
      if (!Double.isFinite(reward)) {
        faults.add(new GridFault(Kind.REWARD_NOT_FINITE, cell));
      } else if (Math.abs(reward) > GridMap.MOST_REWARD) {
        faults.add(new GridFault(Kind.REWARD_ENORMOUS, cell));
      }
    }
  }

  private static boolean won(GridMap map) {
    BitSet visited = Reach.visited(GridRules.unchecked(map));
    return visited.stream().anyMatch(cell -> map.ground().get(cell) == Ground.GOAL);
  }
}
