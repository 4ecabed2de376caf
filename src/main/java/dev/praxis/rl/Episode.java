package dev.praxis.rl;

import java.util.random.RandomGenerator;

/// Steps drawn from a model, cut off at a limit.
public final class Episode implements Environment {
  private final Model model;
  private final int limit;
  private int state;
  private int steps;
  private boolean running;

  /// @param limit steps after which an episode is truncated, at least 1
  public Episode(Model model, int limit) {
    this.model = model;
    this.limit = limit;
  }

  @Override
  public int states() {
    return model.states();
  }

  @Override
  public int actions() {
    return model.actions();
  }

  @Override
  public int reset(RandomGenerator random) {
    state = model.drawStart(random.nextLong());
    steps = 0;
    running = true;
    return state;
  }

  @Override
  public Transition step(int action, RandomGenerator random) {
    if (!running) {
      throw new IllegalStateException("the episode has ended: reset first");
    }
    if (action < 0 || action >= model.actions()) {
      throw new IllegalArgumentException("no action " + action + " of " + model.actions());
    }
    int from = state;
    int drawn = model.draw(from, action, random.nextLong());
    state = model.next(drawn);
    steps++;
    boolean terminated = model.terminated(drawn);
    boolean truncated = !terminated && steps >= limit;
    running = !terminated && !truncated;
    return new Transition(from, action, model.reward(drawn), state, terminated, truncated);
  }

  public int state() {
    return state;
  }

  public int steps() {
    return steps;
  }

  public boolean running() {
    return running;
  }
}
