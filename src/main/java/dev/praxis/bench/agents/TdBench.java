package dev.praxis.bench.agents;

import dev.praxis.rl.World;
import dev.praxis.rl.method.Agent;
import dev.praxis.rl.method.Method;
import dev.praxis.rl.method.Rates;
import dev.praxis.rl.world.Worlds;
import java.util.ArrayList;
import java.util.List;

/// ε-greedy Q-learning on slippery FrozenLake 8 x 8, randomness included: ours and the bare loop by
/// turns, so that what else the machine does hits both.
///
/// @param steps of each repetition
record TdBench(long steps, int repetitions) {
  private static final double ALPHA = 0.1;
  private static final double EPSILON = 0.1;
  private static final double GAMMA = 0.99;
  private static final long SEED = 20_261_121;
  private static final int WARM = 2;

  /// Million steps a second of ours, of the bare loop, and the one divided by the other.
  ///
  /// @throws IllegalStateException when both have not learned the same values: then one of them did
  ///     something else
  List<Figures> measure() {
    World world = Worlds.frozenLake8(true);
    var ours = new ArrayList<Double>();
    var bare = new ArrayList<Double>();
    var ratio = new ArrayList<Double>();
    for (int i = 0; i < WARM + repetitions; i++) {
      var agent =
          Agent.of(new Method.QLearning(), Rates.constant(ALPHA, EPSILON, GAMMA), world, SEED + i);
      var loop = new BareLoop(world, SEED + i);
      double mine = rate(() -> agent.run(steps));
      double plain = rate(() -> loop.run(steps, ALPHA, EPSILON, GAMMA));
      same(agent, loop);
      if (i >= WARM) {
        ours.add(mine);
        bare.add(plain);
        ratio.add(mine / plain);
      }
    }
    return List.of(
        new Figures("praxis", ours), new Figures("bare", bare), new Figures("ratio", ratio));
  }

  private double rate(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return steps * 1e3 / (System.nanoTime() - began);
  }

  private static void same(Agent agent, BareLoop loop) {
    var model = agent.world().model();
    for (int pair = 0; pair < model.states() * model.actions(); pair++) {
      int state = pair / model.actions();
      int action = pair % model.actions();
      if (agent.value(state, action) != loop.value(state, action)) {
        throw new IllegalStateException("the loops differ at state " + state);
      }
    }
  }
}
