package dev.praxis.bench.agents;

import dev.praxis.rl.Model;
import dev.praxis.rl.Rng;
import dev.praxis.rl.World;

/// ε-greedy Q-learning as one would write it by hand for this one purpose: a loop over arrays, with
/// the same generator, the same two random numbers a step, ties broken by chance, and the step
/// limit. It counts nothing and remembers nothing else.
final class BareLoop {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private final int actions;
  private final int limit;
  private final int start;
  private final int[] from;
  private final int[] next;
  private final double[] reward;
  private final boolean[] end;
  private final double[] q;
  private long seed;

  /// @param world with one first state and equally probable outcomes, as FrozenLake
  BareLoop(World world, long seed) {
    Model model = world.model();
    this.actions = model.actions();
    this.limit = world.limit();
    this.start = model.drawStart(0);
    this.from = new int[model.states() * actions + 1];
    this.next = new int[model.outcomes()];
    this.reward = new double[model.outcomes()];
    this.end = new boolean[model.outcomes()];
    this.q = new double[model.states() * actions];
    this.seed = Rng.of(seed, 0).state() + GOLDEN; // one draw for the first start
    for (int pair = 0; pair < q.length; pair++) {
      from[pair + 1] = model.to(pair / actions, pair % actions);
    }
    for (int i = 0; i < next.length; i++) {
      next[i] = model.next(i);
      reward[i] = model.reward(i);
      end[i] = model.terminated(i);
    }
  }

  /// @return the value of the first action at the start, so that nothing can be left out
  double run(long steps, double alpha, double epsilon, double gamma) {
    long explore = (long) (epsilon * 0x1p32);
    long state = seed;
    int at = start;
    int step = 0;
    for (long i = 0; i < steps; i++) {
      int pair = at * actions + action(at, mix(state += GOLDEN), explore);
      int count = from[pair + 1] - from[pair];
      int outcome = from[pair] + (int) Math.unsignedMultiplyHigh(mix(state += GOLDEN), count);
      int to = next[outcome];
      double later = 0;
      if (!end[outcome]) {
        later = q[to * actions];
        for (int a = 1; a < actions; a++) {
          later = q[to * actions + a] > later ? q[to * actions + a] : later;
        }
      }
      q[pair] += alpha * (reward[outcome] + gamma * later - q[pair]);
      if (end[outcome] || ++step >= limit) {
        state += GOLDEN;
        at = start;
        step = 0;
      } else {
        at = to;
      }
    }
    seed = state;
    return q[start * actions];
  }

  private int action(int at, long bits, long explore) {
    long low = bits & 0xffffffffL;
    if (bits >>> 32 < explore) {
      return (int) (low * actions >>> 32);
    }
    int base = at * actions;
    double most = q[base];
    int best = 0;
    int ties = 1;
    for (int a = 1; a < actions; a++) {
      if (q[base + a] > most) {
        most = q[base + a];
        best = a;
        ties = 1;
      } else if (q[base + a] == most) {
        ties++;
      }
    }
    return ties == 1 ? best : tied(base, most, (int) (low * ties >>> 32));
  }

  private int tied(int base, double most, int which) {
    int left = which;
    for (int a = 0; a < actions; a++) {
      if (q[base + a] == most && left-- == 0) {
        return a;
      }
    }
    return 0;
  }

  private static long mix(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }

  double value(int at, int action) {
    return q[at * actions + action];
  }
}
