package dev.praxis.rl.method;

import dev.praxis.rl.World;
import java.util.Arrays;

/// Double Q-learning: a coin says which table learns; it takes its own best next action and the
/// other's value of it. Acts on the sum of both.
final class DoubleQ extends Agent {
  private final double[] other;
  private final double[] sum;

  DoubleQ(World world, Rates rates, long seed) {
    super(world, rates, seed);
    other = q.clone();
    sum = new double[q.length];
    Arrays.setAll(sum, pair -> q[pair] + other[pair]);
  }

  private DoubleQ(DoubleQ from, World world, Rates rates) {
    super(from, world, rates);
    other = from.other.clone();
    Arrays.setAll(other, pair -> model.terminal(pair / actions) ? 0 : from.other[pair]);
    sum = from.sum.clone();
    Arrays.setAll(sum, pair -> model.terminal(pair / actions) ? 0 : from.sum[pair]);
  }

  @Override
  Agent copy(World elsewhere, Rates rates) {
    return new DoubleQ(this, elsewhere, rates);
  }

  @Override
  public boolean advance() {
    int taken = choose(sum, state);
    action = taken;
    int outcome = draw(taken);
    boolean second = random.nextLong() < 0;
    update(taken, outcome, second);
    return arrive(outcome);
  }

  private void update(int taken, int outcome, boolean second) {
    double[] mine = second ? other : q;
    double[] others = second ? q : other;
    boolean end = model.terminated(outcome);
    int next = model.next(outcome);
    int greedy = end ? -1 : best(mine, next);
    double bootstrap = end ? 0 : others[next * actions + greedy];
    double target = model.reward(outcome) + gamma * bootstrap;
    int pair = state * actions + taken;
    notes.because(state, taken, model.reward(outcome), next, greedy);
    notes.target(state, bootstrap, gamma, target, end);
    if (second) {
      notes.second(state);
    }
    learn(mine, pair, target, visit(pair));
    sum[pair] = q[pair] + other[pair];
  }

  @Override
  public double value(int at, int taken) {
    return sum[at * actions + taken] / 2;
  }

  @Override
  public long digest() {
    return super.digest() * 31 + Arrays.hashCode(other);
  }
}
