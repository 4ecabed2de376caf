package dev.praxis.rl.method;

import dev.praxis.rl.World;
import java.util.Arrays;

/// Dyna-Q: learns from a step as Q-learning does, then from remembered ones, chosen by chance among
/// the pairs taken so far.
final class Dyna extends Agent {
  private final int planning;
  private final int[] known;
  private final int[] remembered;
  private int count;

  Dyna(int planning, World world, Rates rates, long seed) {
    super(world, rates, seed);
    this.planning = planning;
    this.known = new int[q.length];
    this.remembered = new int[q.length];
    Arrays.fill(remembered, -1);
  }

  /// In a changed world the numbers of outcomes are others: what is remembered is lost.
  private Dyna(Dyna from, World world, Rates rates) {
    super(from, world, rates);
    this.planning = from.planning;
    this.known = from.known.clone();
    this.remembered = from.remembered.clone();
    this.count = from.count;
    if (from.world != world) {
      Arrays.fill(remembered, -1);
      count = 0;
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
    if (remembered[pair] < 0) {
      known[count++] = pair;
    }
    remembered[pair] = outcome;
    double rate = visit(pair);
    update(pair, outcome, rate);
    for (int i = 0; i < planning; i++) {
      int other = known[(int) Math.unsignedMultiplyHigh(random.nextLong(), count)];
      update(other, remembered[other], rate);
    }
    return arrive(outcome);
  }

  private void update(int pair, int outcome, double rate) {
    int at = pair / actions;
    int next = model.next(outcome);
    boolean end = model.terminated(outcome);
    int greedy = end ? -1 : best(q, next);
    double bootstrap = end ? 0 : q[next * actions + greedy];
    double target = model.reward(outcome) + gamma * bootstrap;
    notes.because(at, pair % actions, model.reward(outcome), next, greedy);
    notes.target(at, bootstrap, gamma, target, end);
    learn(q, pair, target, rate);
  }

  @Override
  public long digest() {
    return super.digest() * 31 + Arrays.hashCode(remembered);
  }
}
