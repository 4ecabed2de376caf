package dev.praxis.rl.method;

import dev.praxis.rl.World;

/// SARSA, Expected SARSA and Q-learning: one reward, then a value.
final class OneStep extends Agent {
  /// What is taken for the value of the next state.
  enum Kind {
    SARSA,
    EXPECTED,
    BEST
  }

  private final Kind kind;

  OneStep(Kind kind, World world, Rates rates, long seed) {
    super(world, rates, seed);
    this.kind = kind;
  }

  private OneStep(OneStep from, World world, Rates rates) {
    super(from, world, rates);
    this.kind = from.kind;
  }

  @Override
  Agent copy(World elsewhere, Rates other) {
    return new OneStep(this, elsewhere, other);
  }

  @Override
  void begin() {
    super.begin();
    if (kind == Kind.SARSA) {
      action = choose(q, state);
    }
  }

  @Override
  public boolean advance() {
    return switch (kind) {
      case BEST -> best();
      case SARSA -> sarsa();
      case EXPECTED -> expected();
    };
  }

  // The loop of the base class is shared by all methods, which keeps the compiler from looking into
  // `advance`; this one is not.
  @Override
  public long run(long most) {
    long before = transitions();
    long end = before + most;
    while (transitions() < end && !diverging()) {
      advance();
    }
    return transitions() - before;
  }

  private boolean best() {
    int taken = choose(q, state);
    action = taken;
    int outcome = draw(taken);
    int next = model.next(outcome);
    boolean end = model.terminated(outcome);
    int greedy = best(q, next);
    update(taken, outcome, end ? -1 : greedy, end ? 0 : q[next * actions + greedy]);
    return arrive(outcome);
  }

  private boolean expected() {
    int taken = choose(q, state);
    action = taken;
    int outcome = draw(taken);
    boolean end = model.terminated(outcome);
    update(taken, outcome, -1, end ? 0 : expectation(model.next(outcome)));
    return arrive(outcome);
  }

  private boolean sarsa() {
    int taken = action;
    int outcome = draw(taken);
    int next = model.next(outcome);
    int then = model.terminated(outcome) ? -1 : choose(q, next);
    update(taken, outcome, then, then < 0 ? 0 : q[next * actions + then]);
    action = Math.max(then, 0);
    return arrive(outcome);
  }

  private void update(int taken, int outcome, int then, double bootstrap) {
    int pair = state * actions + taken;
    double reward = model.reward(outcome);
    double target = reward + gamma * bootstrap;
    notes.because(state, taken, reward, model.next(outcome), then);
    notes.target(state, bootstrap, gamma, target, model.terminated(outcome));
    learn(q, pair, target, visit(pair));
  }
}
