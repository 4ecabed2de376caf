package dev.praxis.rl.method;

import dev.praxis.rl.World;
import dev.praxis.rl.method.Method.SarsaLambda;
import dev.praxis.rl.method.Method.Trace;
import java.util.Arrays;

/// SARSA(λ): the error of each step moves all values in proportion to their trace, which grows with
/// a
/// visit and then fades by γλ. A trace below 1e-9 is dropped.
final class Traces extends Agent {
  private static final double FAINT = 1e-9;
  private final SarsaLambda method;
  private final double[] trace;
  private final int[] traced;
  private int count;

  Traces(SarsaLambda method, World world, Rates rates, long seed) {
    super(world, rates, seed);
    this.method = method;
    this.trace = new double[q.length];
    this.traced = new int[q.length];
  }

  private Traces(Traces from, World world, Rates rates) {
    super(from, world, rates);
    this.method = from.method;
    this.trace = from.trace.clone();
    this.traced = from.traced.clone();
    this.count = from.count;
  }

  @Override
  Agent copy(World elsewhere, Rates other) {
    return new Traces(this, elsewhere, other);
  }

  @Override
  void forget() {
    Arrays.fill(trace, 0);
    count = 0;
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
    boolean end = model.terminated(outcome);
    int then = end ? -1 : choose(q, next);
    double bootstrap = then < 0 ? 0 : q[next * actions + then];
    double target = model.reward(outcome) + gamma * bootstrap;
    int pair = state * actions + action;
    mark(pair);
    notes.because(state, action, model.reward(outcome), next, then);
    notes.target(state, bootstrap, gamma, target, end);
    spread(pair, target - q[pair], target);
    if (end || last()) {
      forget();
    }
    action = Math.max(then, 0);
    return arrive(outcome);
  }

  private void mark(int pair) {
    if (trace[pair] == 0) {
      traced[count++] = pair;
    }
    trace[pair] = method.trace() == Trace.REPLACING ? 1 : trace[pair] + 1;
  }

  /// The pair just left learns as all others do, by its trace, and its arithmetic is noted.
  private void spread(int now, double delta, double target) {
    double alpha = visit(now);
    double fade = gamma * method.lambda();
    learn(q, now, target, alpha * trace[now]);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int pair = traced[i];
      if (pair != now) {
        q[pair] += alpha * delta * trace[pair];
      }
      trace[pair] *= fade;
      if (trace[pair] < FAINT) {
        trace[pair] = 0;
      } else {
        traced[kept++] = pair;
      }
    }
    count = kept;
  }

  @Override
  public double trace(int at, int taken) {
    return trace[at * actions + taken];
  }

  @Override
  public long digest() {
    return super.digest() * 31 + Arrays.hashCode(trace);
  }
}
