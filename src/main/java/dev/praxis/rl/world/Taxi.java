package dev.praxis.rl.world;

import dev.praxis.rl.Layout;
import dev.praxis.rl.Model;
import dev.praxis.rl.Outcome;
import dev.praxis.rl.World;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// Taxi-v3 of Gymnasium (Dietterich 2000): fetch a passenger from one of four stands and bring him
/// to
/// another. State ((row · 5 + column) · 5 + passenger) · 4 + destination; −1 a step, −10 for a
/// wrong
/// pickup or drop-off, 20 for the right one.
///
/// One thing differs from Gymnasium's table, where nobody can see it: states whose passenger
/// already
/// stands at the destination, which no episode begins in or passes through, have ended here.
public final class Taxi implements Layout {
  /// What the passenger is when the taxi carries him.
  public static final int ABOARD = 4;

  private static final int SIDE = 5;
  private static final List<Integer> STANDS = List.of(0, 4, 20, 23);
  private static final List<Move> MOVES =
      List.of(
          new Move("down", 1, 0),
          new Move("up", -1, 0),
          new Move("right", 0, 1),
          new Move("left", 0, -1),
          new Move("pickup", 0, 0),
          new Move("dropoff", 0, 0));

  /// Cells with a wall on their right side; the edges are not listed.
  private static final List<Integer> WALLED = List.of(1, 6, 15, 17, 20, 22);

  /// What a state says.
  ///
  /// @param cell of the taxi
  /// @param passenger the number of the stand he waits at, or `ABOARD`
  /// @param destination the number of the stand he wants to get to
  public record Fare(int cell, int passenger, int destination) {
    public int state() {
      return (cell * 5 + passenger) * 4 + destination;
    }

    boolean delivered() {
      return passenger == destination;
    }
  }

  Taxi() {}

  static World world() {
    double[] start = new double[500];
    var goals = new BitSet();
    for (int state = 0; state < start.length; state++) {
      Fare fare = fare(state);
      goals.set(state, fare.delivered());
      start[state] = fare.passenger() == ABOARD || fare.delivered() ? 0 : 1.0 / 300;
    }
    var model = new Model(6, start, goals, (state, action) -> List.of(outcome(state, action)));
    return new World("taxi", model, 200, new Taxi());
  }

  public static Fare fare(int state) {
    return new Fare(state / 20, state / 4 % 5, state % 4);
  }

  /// The cells of the four stands: red, green, yellow, blue.
  public static List<Integer> stands() {
    return STANDS;
  }

  /// Whether a wall stands between this cell and the one to its right.
  public static boolean wallRightOf(int cell) {
    return cell % SIDE == SIDE - 1 || WALLED.contains(cell);
  }

  private static Outcome outcome(int state, int action) {
    Fare fare = fare(state);
    if (fare.delivered()) {
      return Outcome.absorbed(state);
    }
    return switch (action) {
      case 4 -> pickup(fare);
      case 5 -> dropoff(fare);
      default -> {
        var there = new Fare(driven(fare.cell(), action), fare.passenger(), fare.destination());
        yield new Outcome(1, there.state(), -1, false);
      }
    };
  }

  private static int driven(int cell, int action) {
    return switch (action) {
      case 0 -> cell / SIDE < SIDE - 1 ? cell + SIDE : cell;
      case 1 -> cell / SIDE > 0 ? cell - SIDE : cell;
      case 2 -> wallRightOf(cell) ? cell : cell + 1;
      default -> cell % SIDE == 0 || wallRightOf(cell - 1) ? cell : cell - 1;
    };
  }

  private static Outcome pickup(Fare fare) {
    boolean here = fare.passenger() != ABOARD && STANDS.get(fare.passenger()) == fare.cell();
    var after = new Fare(fare.cell(), here ? ABOARD : fare.passenger(), fare.destination());
    return new Outcome(1, after.state(), here ? -1 : -10, false);
  }

  private static Outcome dropoff(Fare fare) {
    int stand = STANDS.indexOf(fare.cell());
    if (fare.passenger() != ABOARD || stand < 0) {
      return new Outcome(1, fare.state(), -10, false);
    }
    var after = new Fare(fare.cell(), stand, fare.destination());
    return new Outcome(1, after.state(), after.delivered() ? 20 : -1, after.delivered());
  }

  @Override
  public int rows() {
    return SIDE;
  }

  @Override
  public int columns() {
    return SIDE;
  }

  @Override
  public int cell(int state) {
    return fare(state).cell();
  }

  /// A cell does not say where passenger and destination are.
  @Override
  public OptionalInt state(int cell) {
    return OptionalInt.empty();
  }

  @Override
  public List<Move> directions() {
    return MOVES;
  }
}
