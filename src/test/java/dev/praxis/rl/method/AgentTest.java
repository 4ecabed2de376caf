package dev.praxis.rl.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.rl.Layout;
import dev.praxis.rl.Model;
import dev.praxis.rl.Outcome;
import dev.praxis.rl.World;
import dev.praxis.rl.method.Method.Trace;
import dev.praxis.rl.plan.Worth;
import dev.praxis.rl.world.GridMap;
import dev.praxis.rl.world.Ground;
import dev.praxis.rl.world.Moves;
import dev.praxis.rl.world.Worlds;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentTest {
  private static final Rates RATES = Rates.constant(0.1, 0.1, 0.99);
  private static final List<Method> METHODS =
      List.of(
          new Method.Sarsa(),
          new Method.ExpectedSarsa(),
          new Method.QLearning(),
          new Method.DoubleQ(),
          new Method.NStepSarsa(4),
          new Method.SarsaLambda(0.8, Trace.ACCUMULATING),
          new Method.SarsaLambda(0.8, Trace.REPLACING),
          new Method.DynaQ(5));

  private static Agent agent(Method method, World world) {
    return Agent.of(method, RATES, world, 7);
  }

  @Test
  void a_run_is_its_steps_one_by_one_to_the_bit() {
    for (Method method : METHODS) {
      Agent together = agent(method, Worlds.frozenLake4(true));
      Agent single = together.copy();
      together.run(5_000);
      for (int i = 0; i < 5_000; i++) {
        single = i % 97 == 0 ? single.copy() : single;
        single.advance();
      }

      assertThat(single.values()).as(method.toString()).isEqualTo(together.values());
      assertThat(single.digest()).isEqualTo(together.digest());
      assertThat(single.latest()).isEqualTo(together.latest());
    }
  }

  @Test
  void a_copy_goes_on_without_the_one_it_was_taken_from() {
    for (Method method : METHODS) {
      Agent agent = agent(method, Worlds.frozenLake4(true));
      agent.run(1_000);
      long before = agent.digest();

      agent.copy().run(1_000);

      assertThat(agent.digest()).as(method.toString()).isEqualTo(before);
    }
  }

  @Test
  void every_method_learns_the_lake_that_is_not_slippery() {
    var fading =
        new Rates(new Schedule.Constant(0.1), new Schedule.Linear(0.6, 0.05, 3_000), 0.95, 0);
    for (Method method : METHODS) {
      Agent agent = Agent.of(method, fading, Worlds.frozenLake4(false), 3);
      agent.run(60_000);

      assertThat(Worth.of(agent.world(), agent.greedy()).success())
          .as(method.toString())
          .isEqualTo(1);
    }
  }

  @Test
  void one_step_and_no_trace_are_plain_sarsa() {
    Agent sarsa = agent(new Method.Sarsa(), Worlds.cliffWalking());
    sarsa.run(20_000);
    for (Method same :
        List.of(new Method.NStepSarsa(1), new Method.SarsaLambda(0, Trace.ACCUMULATING))) {
      Agent other = agent(same, Worlds.cliffWalking());
      other.run(20_000);

      assertThat(other.values()).isEqualTo(sarsa.values());
    }
  }

  @Test
  void dyna_without_planning_is_q_learning() {
    Agent plain = agent(new Method.QLearning(), Worlds.taxi());
    Agent dyna = agent(new Method.DynaQ(0), Worlds.taxi());
    plain.run(20_000);
    dyna.run(20_000);

    assertThat(dyna.values()).isEqualTo(plain.values());
  }

  @Test
  void an_update_says_its_arithmetic() {
    Agent agent = agent(new Method.QLearning(), Worlds.cliffWalking());
    agent.run(3_000);
    for (int i = 0; i < 500; i++) {
      Agent before = agent.copy();
      agent.advance();
      Update update = agent.latest().orElseThrow();

      double most = Double.NEGATIVE_INFINITY;
      for (int action = 0; action < 4; action++) {
        most = Math.max(most, before.value(update.next(), action));
      }
      assertThat(update.state()).isEqualTo(before.state());
      assertThat(update.oldValue()).isEqualTo(before.value(update.state(), update.action()));
      assertThat(update.bootstrap()).isEqualTo(update.terminated() ? 0 : most);
      assertThat(update.target()).isEqualTo(update.reward() + 0.99 * update.bootstrap());
      assertThat(agent.value(update.state(), update.action()))
          .isEqualTo(update.newValue())
          .isEqualTo(update.oldValue() + 0.1 * update.delta());
      assertThat(agent.latest(update.state())).contains(update);
      assertThat(update.transition()).isEqualTo(agent.transitions());
    }
  }

  @Test
  void a_state_never_left_has_no_update() {
    assertThat(agent(new Method.QLearning(), Worlds.taxi()).latest(3)).isEmpty();
  }

  /// Sutton and Barto (2018), example 6.6: while exploring, Q-learning falls off the cliff and
  /// SARSA
  /// takes the safer path; its greedy policy is the shorter one all the same.
  @Test
  void q_learning_earns_less_than_sarsa_at_the_cliff_but_learns_the_shorter_path() {
    Rates book = Rates.constant(0.5, 0.1, 1);
    double sarsa = 0;
    double learning = 0;
    for (int seed = 0; seed < 20; seed++) {
      sarsa += online(Agent.of(new Method.Sarsa(), book, Worlds.cliffWalking(), seed)) / 20;
      learning += online(Agent.of(new Method.QLearning(), book, Worlds.cliffWalking(), seed)) / 20;
    }
    Agent agent = Agent.of(new Method.QLearning(), book, Worlds.cliffWalking(), 1);
    agent.run(200_000);

    assertThat(sarsa).isBetween(-35.0, -20.0);
    assertThat(learning).isBetween(-60.0, -40.0);
    assertThat(Worth.of(agent.world(), agent.greedy()).reward()).isEqualTo(-13);
  }

  private static double online(Agent agent) {
    while (agent.episodes() < 500) {
      agent.runEpisode(100_000);
    }
    double sum = 0;
    for (int bin = 100; bin < 500; bin++) {
      sum += agent.log().meanReturn(bin);
    }
    return sum / 400;
  }

  /// Sutton and Barto (2018), example 6.2: the values of A to E are 1/6 to 5/6. With a single
  /// action
  /// SARSA is TD(0).
  @Test
  void a_random_walk_learns_its_known_values() {
    double[] start = new double[7];
    start[3] = 1;
    var goals = new BitSet();
    goals.set(6);
    var model =
        new Model(
            1,
            start,
            goals,
            (state, action) ->
                state % 6 == 0
                    ? List.of(Outcome.absorbed(state))
                    : List.of(
                        new Outcome(0.5, state - 1, 0, state == 1),
                        new Outcome(0.5, state + 1, state == 5 ? 1 : 0, state == 5)));
    Layout layout = GridMap.floor(1, 7, Moves.FOUR);
    var rates = new Rates(new Schedule.Constant(0.005), new Schedule.Constant(0), 1, 0.5);
    Agent agent = Agent.of(new Method.Sarsa(), rates, new World("walk", model, 1_000, layout), 2);
    agent.run(400_000);

    for (int state = 1; state <= 5; state++) {
      assertThat(agent.value(state, 0)).isCloseTo(state / 6.0, within(0.05));
    }
    assertThat(agent.value(6, 0)).isZero();
    assertThat(agent.log().success(0)).isBetween(0.0, 1.0);
  }

  @Test
  void a_truncated_episode_still_counts_on_what_would_have_come() {
    var corridor =
        GridMap.floor(1, 3, Moves.FOUR).withRewards(-1).withStart(0).with(2, Ground.GOAL);
    Agent agent =
        Agent.of(new Method.QLearning(), Rates.constant(1, 0, 1), corridor.world("own", 1), 1);
    agent.run(50);

    assertThat(agent.episodes()).isEqualTo(50);
    assertThat(agent.latest().orElseThrow().terminated()).isFalse();
    assertThat(agent.value(0, 0)).isLessThan(-1);
  }

  @Test
  void learning_that_diverges_stops_and_says_so() {
    Agent agent =
        Agent.of(new Method.QLearning(), Rates.constant(3, 0.1, 1), Worlds.cliffWalking(), 1);

    long made = agent.run(1_000_000);

    assertThat(agent.diverging()).isTrue();
    assertThat(made).isLessThan(1_000_000);
    assertThat(agent.run(10)).isZero();
  }

  @Test
  void the_world_can_change_under_an_agent() {
    var map = GridMap.floor(3, 3, Moves.FOUR).withStart(0).with(8, Ground.GOAL).withReward(8, 1);
    for (Method method : METHODS) {
      Agent agent = agent(method, map.world("own", 100));
      agent.run(2_003);
      int there = agent.state();
      Agent walled = agent.in(map.with(4, Ground.HOLE).world("own", 100));
      Agent moved = there == 0 ? agent : agent.in(map.with(there, Ground.WALL).world("own", 100));
      walled.run(2_000);

      assertThat(walled.value(4, 0)).isZero();
      assertThat(moved.state()).isEqualTo(there == 0 ? there : 0);
      assertThat(agent.state()).isEqualTo(there);
    }
    Agent agent = agent(METHODS.getFirst(), map.world("own", 100));
    assertThatThrownBy(() -> agent.in(Worlds.taxi())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void schedules_go_where_they_say() {
    assertThat(new Schedule.Linear(1, 0, 4).at(1)).isEqualTo(0.75);
    assertThat(new Schedule.Linear(1, 0.5, 4).at(400)).isEqualTo(0.5);
    assertThat(new Schedule.Exponential(1, 0, 0.5).at(3)).isEqualTo(0.125);
    assertThat(new Schedule.Inverse(1).at(3)).isEqualTo(0.25);
    assertThatThrownBy(() -> new Schedule.Constant(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void exploration_follows_its_schedule_by_episodes() {
    var rates = new Rates(new Schedule.Inverse(1), new Schedule.Linear(1, 0, 10), 0.9, 0);
    Agent agent = Agent.of(new Method.QLearning(), rates, Worlds.frozenLake4(true), 1);
    assertThat(agent.epsilon()).isEqualTo(1);
    while (agent.episodes() < 5) {
      agent.advance();
    }

    assertThat(agent.epsilon()).isEqualTo(0.5);
  }

  @Test
  void a_long_log_keeps_every_episode_in_fewer_bins() {
    var log = new EpisodeLog();
    for (int i = 0; i < 5_000; i++) {
      log.add(i, 2, i % 2 == 0);
    }
    double sum = 0;
    for (int bin = 0; bin < log.bins() - 1; bin++) {
      sum += log.meanReturn(bin) * log.width();
    }
    sum += log.meanReturn(log.bins() - 1) * (5_000 - (log.bins() - 1) * log.width());

    assertThat(log.width()).isEqualTo(4);
    assertThat(log.bins()).isEqualTo(1_250);
    assertThat(sum).isEqualTo(5_000 * 4_999 / 2.0);
    assertThat(log.success(7)).isEqualTo(0.5);
    assertThat(log.recentReturn(4)).isEqualTo(4_997.5);
    assertThat(log.lastReturn()).isEqualTo(4_999);
  }
}
