package dev.praxis.rl.world;

import dev.praxis.rl.Layout;
import dev.praxis.rl.Model;
import dev.praxis.rl.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/// A rectangle of cells, numbered row by row from 0 at the top left; a state is a cell. Immutable:
/// painting gives a new map.
///
/// @param slip on ice, the probability to move to one side or the other instead, half of it each
/// @param start where episodes begin, if it has been said
/// @param ground of each cell
/// @param rewards for arriving at each cell, staying included
/// @param wind how many cells upwards who leaves this cell is blown
public record GridMap(
    int rows,
    int columns,
    Moves moves,
    double slip,
    OptionalInt start,
    List<Ground> ground,
    List<Double> rewards,
    List<Integer> wind)
    implements Layout {
  /// The most rows and the most columns.
  public static final int MOST = 100;

  /// The largest reward or penalty that makes a model.
  public static final double MOST_REWARD = 1e6;

  public GridMap {
    if (rows < 1 || rows > MOST || columns < 1 || columns > MOST) {
      throw new IllegalArgumentException(rows + " x " + columns + " cells, at most 100 x 100");
    }
    if (!(slip >= 0 && slip <= 1)) {
      throw new IllegalArgumentException("slip is " + slip + ", outside 0 to 1");
    }
    ground = List.copyOf(ground);
    rewards = List.copyOf(rewards);
    wind = List.copyOf(wind);
    int cells = rows * columns;
    if (ground.size() != cells || rewards.size() != cells || wind.size() != cells) {
      throw new IllegalArgumentException("not every one of " + cells + " cells is described");
    }
    if (start.isPresent() && (start.getAsInt() < 0 || start.getAsInt() >= cells)) {
      throw new IllegalArgumentException("start " + start.getAsInt() + " of " + cells + " cells");
    }
  }

  /// Floor without rewards, wind or start.
  public static GridMap floor(int rows, int columns, Moves moves) {
    int cells = Math.max(rows, 0) * Math.max(columns, 0);
    return new GridMap(
        rows,
        columns,
        moves,
        0,
        OptionalInt.empty(),
        Collections.nCopies(cells, Ground.FLOOR),
        Collections.nCopies(cells, 0.0),
        Collections.nCopies(cells, 0));
  }

  public GridMap with(int cell, Ground kind) {
    return new GridMap(
        rows, columns, moves, slip, start, changed(ground, cell, kind), rewards, wind);
  }

  public GridMap withReward(int cell, double reward) {
    return new GridMap(
        rows, columns, moves, slip, start, ground, changed(rewards, cell, reward), wind);
  }

  /// The same reward for arriving anywhere.
  public GridMap withRewards(double reward) {
    var all = Collections.nCopies(rows * columns, reward);
    return new GridMap(rows, columns, moves, slip, start, ground, all, wind);
  }

  public GridMap withWind(int cell, int strength) {
    return new GridMap(
        rows, columns, moves, slip, start, ground, rewards, changed(wind, cell, strength));
  }

  /// The same wind in all cells of a column.
  public GridMap withColumnWind(int column, int strength) {
    var blown = new ArrayList<>(wind);
    for (int row = 0; row < rows; row++) {
      blown.set(row * columns + column, strength);
    }
    return new GridMap(rows, columns, moves, slip, start, ground, rewards, blown);
  }

  public GridMap withStart(int cell) {
    var there = OptionalInt.of(cell);
    return new GridMap(rows, columns, moves, slip, there, ground, rewards, wind);
  }

  public GridMap withSlip(double probability) {
    return new GridMap(rows, columns, moves, probability, start, ground, rewards, wind);
  }

  public GridMap withMoves(Moves allowed) {
    return new GridMap(rows, columns, allowed, slip, start, ground, rewards, wind);
  }

  private static <T> List<T> changed(List<T> list, int place, T value) {
    var copy = new ArrayList<>(list);
    copy.set(place, value);
    return copy;
  }

  /// What keeps it from being played or won; empty when nothing does.
  public List<GridFault> faults() {
    return GridFaults.of(this);
  }

  /// @throws IllegalArgumentException when `faults` has a grave one
  public Model model() {
    return GridRules.model(this);
  }

  /// @param limit the steps after which an episode is truncated
  /// @throws IllegalArgumentException when `faults` has a grave one
  public World world(String id, int limit) {
    return new World(id, model(), limit, this);
  }

  @Override
  public int cell(int state) {
    return state;
  }

  @Override
  public OptionalInt state(int cell) {
    return ground.get(cell) == Ground.WALL ? OptionalInt.empty() : OptionalInt.of(cell);
  }

  @Override
  public List<Move> directions() {
    return moves.list();
  }
}
