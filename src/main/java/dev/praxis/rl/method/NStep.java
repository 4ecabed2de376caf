package dev.praxis.rl.method;

import dev.praxis.rl.World;
import java.util.Arrays;

/// n-step SARSA: a state and action learn when n rewards have come after them, or at the end of the
/// episode from those that have. Cut off at the step limit, what is left takes the value of the
/// action that would have come next.
final class NStep extends Agent {
  private final int n;
  private final int[] pairs;
  private final double[] rewards;
  private int waiting;
  private int oldest;

  NStep(int n, World world, Rates rates, long seed) {
    super(world, rates, seed);
    this.n = n;
    this.pairs = new int[n];
    this.rewards = new double[n];
  }

  private NStep(NStep from, World world, Rates rates) {
    super(from, world, rates);
    this.n = from.n;
    this.pairs = from.pairs.clone();
    this.rewards = from.rewards.clone();
    this.waiting = from.waiting;
    this.oldest = from.oldest;
  }

  @Override
  Agent copy(World elsewhere, Rates other) {
    return new NStep(this, elsewhere, other);
  }

  @Override
  void forget() {
    waiting = 0;
    oldest = 0;
  }

  @Override
  void begin() {
    super.begin();
    action = choose(q, state);
  }

  @Override
  public boolean advance() {
    int outcome = draw(action);
    int next = model.next(outcome);
    int place = (oldest + waiting) % n;
    pairs[place] = state * actions + action;
    rewards[place] = model.reward(outcome);
    waiting++;
    boolean end = model.terminated(outcome);
    int then = end ? -1 : choose(q, next);
    if (waiting == n) {
      oldest(next, then);
    }
    while (waiting > 0 && (end || last())) {
      oldest(next, then);
    }
    action = Math.max(then, 0);
    return arrive(outcome);
  }

  private void oldest(int next, int then) {
    double sum = 0;
    double discount = 1;
    for (int i = 0; i < waiting; i++) {
      sum += discount * rewards[(oldest + i) % n];
      discount *= gamma;
    }
    double bootstrap = then < 0 ? 0 : q[next * actions + then];
    double target = sum + discount * bootstrap;
    int pair = pairs[oldest];
    notes.because(pair / actions, pair % actions, sum, next, then);
    notes.target(pair / actions, bootstrap, discount, target, then < 0);
    learn(q, pair, target, visit(pair));
    oldest = (oldest + 1) % n;
    waiting--;
  }

  @Override
  public long digest() {
    return (super.digest() * 31 + Arrays.hashCode(pairs)) * 31 + Arrays.hashCode(rewards) + waiting;
  }
}
