package dev.praxis.rl.method;

import dev.praxis.rl.World;
import java.util.Arrays;

/// Dyna-Q: learns from a step as Q-learning does, then from remembered ones, chosen by chance among
/// the pairs taken so far. What it remembers may be out of date when the world has changed:
/// planning
/// then goes on with it until the step is taken again.
final class Dyna extends Agent {
  private static final int UNKNOWN = -1;
  private final int planning;
  private final int[] known;
  private final int[] next;
  private final double[] reward;
  private final boolean[] end;
  private int count;

  Dyna(int planning, World world, Rates rates, long seed) {
    super(world, rates, seed);
    this.planning = planning;
    this.known = new int[q.length];
    this.next = new int[q.length];
    this.reward = new double[q.length];
    this.end = new boolean[q.length];
    Arrays.fill(next, UNKNOWN);
  }

  private Dyna(Dyna from, World world, Rates rates) {
    super(from, world, rates);
    this.planning = from.planning;
    this.known = new int[q.length];
    this.next = from.next.clone();
    this.reward = from.reward.clone();
    this.end = from.end.clone();
    for (int i = 0; i < from.count; i++) {
      keep(from.known[i]);
    }
  }

  /// Where episodes now end there is nothing to plan.
  private void keep(int pair) {
    if (model.terminal(pair / actions)) {
      next[pair] = UNKNOWN;
    } else {
      known[count++] = pair;
    }
  }

  @Override
  Agent copy(World elsewhere, Rates other) {
    return new Dyna(this, elsewhere, other);
  }

  @Override
  public boolean advance() {
    int taken = choose(q, state);
    action = taken;
    int outcome = draw(taken);
    int pair = state * actions + taken;
    remember(pair, outcome);
    double rate = visit(pair);
    update(pair, rate);
    for (int i = 0; i < planning; i++) {
      update(known[(int) Math.unsignedMultiplyHigh(random.nextLong(), count)], rate);
    }
    return arrive(outcome);
  }

  private void remember(int pair, int outcome) {
    if (next[pair] == UNKNOWN) {
      known[count++] = pair;
    }
    next[pair] = model.next(outcome);
    reward[pair] = model.reward(outcome);
    end[pair] = model.terminated(outcome);
  }

  private void update(int pair, double rate) {
    int at = pair / actions;
    int to = next[pair];
    int greedy = end[pair] ? -1 : best(q, to);
    double bootstrap = end[pair] ? 0 : q[to * actions + greedy];
    double target = reward[pair] + gamma * bootstrap;
    notes.because(at, pair % actions, reward[pair], to, greedy);
    notes.target(at, bootstrap, gamma, target, end[pair]);
    learn(q, pair, target, rate);
  }

  @Override
  public long digest() {
    return (super.digest() * 31 + Arrays.hashCode(next)) * 31 + Arrays.hashCode(reward);
  }
}
