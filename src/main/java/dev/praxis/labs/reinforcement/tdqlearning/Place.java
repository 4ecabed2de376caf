package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.rl.World;
import dev.praxis.rl.plan.Bellman;
import dev.praxis.rl.plan.Plan;
import dev.praxis.rl.plan.ValueIteration;
import dev.praxis.rl.world.GridMap;
import dev.praxis.rl.world.Ground;
import dev.praxis.rl.world.Moves;
import dev.praxis.rl.world.Worlds;
import java.util.List;
import java.util.Optional;

/// The world a run plays in, and the truth about it: the values of the best policy, worked out
/// once.
///
/// @param name the option of the knob `world`
/// @param map the grid it is made from; a taxi has none
/// @param best the values of all actions under the best policy
/// @param winnable whether a goal can be come to at all
/// @param painted how many cells a hand has painted
record Place(
    String name, World world, Optional<GridMap> map, double[] best, boolean winnable, int painted) {
  private static final int LIMIT = 1_000;
  private static final double THETA = 1e-10;
  private static final long WORK = 60_000_000;
  private static final double SLIP = 2.0 / 3;

  /// The maze of Sutton and Barto (2018), example 8.1, in the size it has there.
  private static final List<Integer> MAZE = List.of(7, 11, 16, 20, 25, 29, 41);

  private static final int MAZE_ROWS = 6;
  private static final int MAZE_COLUMNS = 9;

  static Place of(TdConfig.Ground ground, double gamma) {
    World world = world(ground);
    Optional<GridMap> map =
        world.layout() instanceof GridMap grid
            ? Optional.of(grid.withSlip(ground.slippery() ? SLIP : 0))
            : Optional.empty();
    return of(ground.world(), world, map, gamma, 0);
  }

  private static Place of(
      String name, World world, Optional<GridMap> map, double gamma, int painted) {
    World made = map.map(grid -> grid.world(world.id(), world.limit())).orElse(world);
    boolean winnable = map.map(grid -> grid.faults().isEmpty()).orElse(true);
    return new Place(name, made, map, best(made, gamma), winnable, painted);
  }

  private static World world(TdConfig.Ground ground) {
    return switch (ground.world()) {
      case "frozen-lake-4x4" -> Worlds.frozenLake4(ground.slippery());
      case "frozen-lake-8x8" -> Worlds.frozenLake8(ground.slippery());
      case "cliff-walking" -> Worlds.cliffWalking();
      case "windy-grid" -> Worlds.windyGrid(Moves.FOUR);
      case "windy-grid-8" -> Worlds.windyGrid(Moves.EIGHT);
      case TdSpec.TAXI -> Worlds.taxi();
      default -> own(ground.rows(), ground.columns()).world(TdSpec.OWN, LIMIT);
    };
  }

  /// The start at the left, the goal at the upper right; walls where the size is that of the maze.
  private static GridMap own(int rows, int columns) {
    int goal = columns - 1;
    GridMap map =
        GridMap.floor(rows, columns, Moves.FOUR)
            .withStart(Math.min(2, rows - 1) * columns)
            .with(goal, Ground.GOAL)
            .withReward(goal, 1);
    if (rows == MAZE_ROWS && columns == MAZE_COLUMNS) {
      for (int cell : MAZE) {
        map = map.with(cell, Ground.WALL);
      }
    }
    return map;
  }

  /// The same world with another map; what the agent knows of it is not its business.
  Place changed(GridMap to, double gamma) {
    return of(name, world, Optional.of(to), gamma, painted + 1);
  }

  /// Sweeps until nothing moves, or until it has worked long enough for any picture.
  private static double[] best(World world, double gamma) {
    var model = world.model();
    Plan plan = ValueIteration.of(new Plan.Terms(model, gamma, true, THETA));
    long most = Math.max(50, WORK / ((long) model.states() * model.actions()));
    for (long i = 0; i < most && !plan.done() && !plan.diverging(); i++) {
      plan = plan.sweep();
    }
    return Bellman.q(model, gamma, plan.state().values());
  }

  int cells() {
    return world.layout().rows() * world.layout().columns();
  }

  /// The state of a cell, seen from another state: a taxi keeps its passenger and his destination.
  ///
  /// @return -1 where nobody can be
  int stateOf(int cell, int seenFrom) {
    if (map.isPresent()) {
      return map.get().state(cell).orElse(-1);
    }
    var fare = dev.praxis.rl.world.Taxi.fare(seenFrom);
    return new dev.praxis.rl.world.Taxi.Fare(cell, fare.passenger(), fare.destination()).state();
  }
}
