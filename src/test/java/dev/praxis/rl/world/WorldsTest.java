package dev.praxis.rl.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.rl.EnvironmentCheck;
import dev.praxis.rl.Reach;
import dev.praxis.rl.Rng;
import dev.praxis.rl.World;
import dev.praxis.rl.plan.Plan;
import dev.praxis.rl.plan.Plan.Terms;
import dev.praxis.rl.plan.Policy;
import dev.praxis.rl.plan.PolicyIteration;
import dev.praxis.rl.plan.ValueIteration;
import dev.praxis.rl.plan.Worth;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldsTest {
  static List<World> all() {
    return List.of(
        Worlds.frozenLake4(true),
        Worlds.frozenLake4(false),
        Worlds.frozenLake8(true),
        Worlds.frozenLake8(false),
        Worlds.cliffWalking(),
        Worlds.windyGrid(Moves.FOUR),
        Worlds.windyGrid(Moves.EIGHT),
        Worlds.taxi());
  }

  private static Policy best(World world, double gamma) {
    Plan plan = ValueIteration.of(new Terms(world.model(), gamma, true, 1e-14));
    while (!plan.done()) {
      plan = plan.sweep();
    }
    return plan.policy();
  }

  @Test
  void every_world_keeps_the_contract() {
    for (World world : all()) {
      assertThat(EnvironmentCheck.of(world).complaints(11)).as(world.id()).isEmpty();
      assertThat(Reach.canAlwaysEnd(world.model())).as(world.id()).isTrue();
    }
  }

  @Test
  void limits_are_those_of_gymnasium() {
    assertThat(all().stream().map(World::limit)).startsWith(100, 100, 200, 200).endsWith(200);
  }

  /// The lake's rules written again from Gymnasium's description, its Bellman equations solved as
  /// linear equations for the policy found by sweeps, and each state's action compared with the
  /// other
  /// three: the policy is the best and worth what is said.
  @Test
  void the_small_lake_agrees_with_linear_equations() {
    World world = Worlds.frozenLake4(true);
    Policy policy = best(world, 0.99);
    double[][] a = new double[16][16];
    double[] b = new double[16];
    for (int state = 0; state < 16; state++) {
      a[state][state] = 1;
      for (int turn = -1; turn <= 1 && "FS".indexOf(LAKE.charAt(state)) >= 0; turn++) {
        int next = moved(state, Math.floorMod(policy.likeliest(state) + turn, 4));
        a[state][next] -= LAKE.charAt(next) == 'G' ? 0 : 0.99 / 3;
        b[state] += LAKE.charAt(next) == 'G' ? 1.0 / 3 : 0;
      }
    }
    double[] values = LinearSolve.solve(a, b);

    assertThat(Worth.startValue(world.model(), policy, 0.99)).isCloseTo(values[0], within(1e-11));
    for (int state = 0; state < 16; state++) {
      for (int action = 0; action < 4 && "FS".indexOf(LAKE.charAt(state)) >= 0; action++) {
        double worth = 0;
        for (int turn = -1; turn <= 1; turn++) {
          int next = moved(state, Math.floorMod(action + turn, 4));
          worth += (LAKE.charAt(next) == 'G' ? 1 : 0.99 * values[next]) / 3;
        }
        assertThat(worth).isLessThanOrEqualTo(values[state] + 1e-12);
      }
    }
  }

  private static final String LAKE = "SFFFFHFHFFFHHFFG";

  private static int moved(int state, int direction) {
    int row = state / 4;
    int column = state % 4;
    return switch (direction) {
      case 0 -> row * 4 + Math.max(column - 1, 0);
      case 1 -> Math.min(row + 1, 3) * 4 + column;
      case 2 -> row * 4 + Math.min(column + 1, 3);
      default -> Math.max(row - 1, 0) * 4 + column;
    };
  }

  /// 0.5420 and, without discount, 14/17 = 0.8235 are what value iteration on Gymnasium's own table
  /// gives in many courses (for example 0.54202593 in the solutions of Denny Britz's repository).
  /// 0.74 within 100 steps is the rate the best policy is known for.
  @Test
  void the_lakes_have_their_published_values() {
    World small = Worlds.frozenLake4(true);
    World large = Worlds.frozenLake8(true);

    assertThat(Worth.startValue(small.model(), best(small, 0.99), 0.99))
        .isCloseTo(0.54202593, within(1e-8));
    assertThat(Worth.startValue(small.model(), best(small, 1), 1))
        .isCloseTo(14.0 / 17, within(1e-9));
    assertThat(Worth.of(small, best(small, 0.99)).success()).isCloseTo(0.740, within(5e-4));
    assertThat(Worth.startValue(large.model(), best(large, 0.99), 0.99))
        .isCloseTo(0.41464, within(5e-6));
  }

  /// Sutton and Barto (2018), example 6.5: 15 steps; exercise 6.9: 7 with king's moves. Example
  /// 6.6:
  /// 13 steps along the edge. Taxi: 7.93 on average over Gymnasium's 300 first states.
  @Test
  void grids_and_taxi_have_their_published_best_returns() {
    World windy = Worlds.windyGrid(Moves.FOUR);
    World king = Worlds.windyGrid(Moves.EIGHT);
    World cliff = Worlds.cliffWalking();
    World taxi = Worlds.taxi();

    assertThat(Worth.of(windy, best(windy, 1)).length()).isEqualTo(15);
    assertThat(Worth.of(king, best(king, 1)).length()).isEqualTo(7);
    assertThat(Worth.of(cliff, best(cliff, 1)).reward()).isEqualTo(-13);
    assertThat(Worth.of(taxi, best(taxi, 1)).reward()).isCloseTo(7.93, within(1e-9));
  }

  @Test
  void policy_iteration_finds_what_value_iteration_finds() {
    for (World world : all()) {
      Plan plan = PolicyIteration.of(new Terms(world.model(), 0.95, false, 1e-12));
      while (!plan.done()) {
        plan = plan.sweep();
      }
      assertThat(Worth.startValue(world.model(), plan.policy(), 0.95))
          .as(world.id())
          .isCloseTo(Worth.startValue(world.model(), best(world, 0.95), 0.95), within(1e-9));
    }
  }

  /// Gymnasium's documentation of Taxi-v3: 500 states, 400 of them in episodes and 4 at their ends.
  @Test
  void a_taxi_state_can_be_read() {
    var model = Worlds.taxi().model();

    assertThat(model.states()).isEqualTo(500);
    assertThat(Reach.visited(model).cardinality()).isEqualTo(404);
    for (int state = 0; state < 500; state++) {
      assertThat(Taxi.fare(state).state()).isEqualTo(state);
    }
    assertThat(Taxi.fare(328)).isEqualTo(new Taxi.Fare(16, 2, 0));
    assertThat(Taxi.wallRightOf(1)).isTrue();
    assertThat(Taxi.wallRightOf(11)).isFalse();
  }

  @Test
  void exact_worth_agrees_with_playing() {
    World world = Worlds.frozenLake4(true);
    Policy policy = best(world, 0.99);
    var random = new Rng(5);
    var episode = world.episode();
    double won = 0;
    double steps = 0;
    for (int i = 0; i < 40_000; i++) {
      episode.reset(random);
      while (episode.running()) {
        won += episode.step(policy.likeliest(episode.state()), random).reward();
      }
      steps += episode.steps();
    }

    Worth worth = Worth.of(world, policy);
    assertThat(won / 40_000).isCloseTo(worth.success(), within(0.01));
    assertThat(steps / 40_000).isCloseTo(worth.length(), within(0.6));
  }
}
