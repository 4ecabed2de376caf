package dev.praxis.rl.plan;

import dev.praxis.rl.Model;
import dev.praxis.rl.World;
import java.util.BitSet;

/// What a policy achieves, worked out from the true model instead of tried out.
///
/// @param success the probability to end at a goal within the step limit
/// @param reward the expected sum of rewards within the limit, not discounted
/// @param length the expected number of steps
/// @param ended the probability to end within the limit, at a goal or elsewhere
public record Worth(double success, double reward, double length, double ended) {
  private static final double EXACT = 1e-14;
  private static final int MOST_SWEEPS = 100_000;

  /// Carries the distribution over states forward, step by step up to the world's limit.
  public static Worth of(World world, Policy policy) {
    Model model = world.model();
    double[] now = new double[model.states()];
    for (int state = 0; state < now.length; state++) {
      now[state] = model.start(state);
    }
    var sum = new Sum();
    for (int step = 0; step < world.limit() && sum.alive > 0; step++) {
      sum.length += sum.alive;
      now = forward(model, policy, now, sum);
    }
    return new Worth(sum.success, sum.reward, sum.length, sum.ended);
  }

  private static final class Sum {
    private double success;
    private double reward;
    private double length;
    private double ended;
    private double alive = 1;
  }

  private static double[] forward(Model model, Policy policy, double[] now, Sum sum) {
    double[] after = new double[now.length];
    double ended = 0;
    for (int state = 0; state < now.length; state++) {
      for (int action = 0; now[state] > 0 && action < model.actions(); action++) {
        double share = now[state] * policy.probability(state, action);
        for (int i = model.from(state, action); share > 0 && i < model.to(state, action); i++) {
          double mass = share * model.probability(i);
          sum.reward += mass * model.reward(i);
          if (model.terminated(i)) {
            ended += mass;
            sum.success += model.goal(model.next(i)) ? mass : 0;
          } else {
            after[model.next(i)] += mass;
          }
        }
      }
    }
    sum.ended += ended;
    sum.alive = 0;
    for (double mass : after) {
      sum.alive += mass;
    }
    return after;
  }

  /// The discounted return that episodes have on average, without any step limit: Σ p(s) v(s) over
  /// first states. Sweeps in place over the states it visits until
  /// values stand still.
  ///
  /// @return `NaN` where there is no such number: without discount, a policy that may never end
  public static double startValue(Model model, Policy policy, double gamma) {
    if (gamma == 1 && !endsSurely(model, policy)) {
      return Double.NaN;
    }
    int[] visited = visited(model, policy).stream().filter(at -> !model.terminal(at)).toArray();
    double[] values = new double[model.states()];
    double change = 1;
    double size = 0;
    for (int sweep = 0; sweep < MOST_SWEEPS && change > EXACT * (1.1 - gamma) * size; sweep++) {
      change = 0;
      size = 1e-300;
      for (int state : visited) {
        double value = Bellman.expected(model, gamma, values, state, policy);
        change = Math.max(change, Math.abs(value - values[state]));
        size = Math.max(size, Math.abs(value));
        values[state] = value;
      }
    }
    return start(model, values);
  }

  /// Σ p(s) v(s) over first states.
  public static double start(Model model, double[] values) {
    double sum = 0;
    for (int state = 0; state < values.length; state++) {
      sum += model.start(state) > 0 ? model.start(state) * values[state] : 0;
    }
    return sum;
  }

  /// Whether the policy ends every episode sooner or later: from each state it can come to, it can
  /// come to an end.
  public static boolean endsSurely(Model model, Policy policy) {
    BitSet ending = new BitSet(model.states());
    boolean grew = true;
    while (grew) {
      int before = ending.cardinality();
      for (int i = 0; i < model.states(); i++) {
        int back = model.states() - 1 - i;
        ending.set(i, ending.get(i) || ends(model, policy, i, ending));
        ending.set(back, ending.get(back) || ends(model, policy, back, ending));
      }
      grew = ending.cardinality() > before;
    }
    BitSet stuck = visited(model, policy);
    stuck.andNot(ending);
    return stuck.isEmpty();
  }

  private static boolean ends(Model model, Policy policy, int state, BitSet ending) {
    for (int action = 0; action < model.actions(); action++) {
      boolean taken = policy.probability(state, action) > 0;
      for (int i = model.from(state, action); taken && i < model.to(state, action); i++) {
        boolean leads = model.terminated(i) || ending.get(model.next(i));
        if (leads && model.probability(i) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static BitSet visited(Model model, Policy policy) {
    BitSet seen = new BitSet(model.states());
    int[] open = new int[model.states()];
    int count = 0;
    for (int state = 0; state < open.length; state++) {
      if (model.start(state) > 0) {
        seen.set(state);
        open[count++] = state;
      }
    }
    while (count > 0) {
      int state = open[--count];
      for (int action = 0; action < model.actions(); action++) {
        boolean taken = policy.probability(state, action) > 0;
        for (int i = model.from(state, action); taken && i < model.to(state, action); i++) {
          if (model.probability(i) > 0 && !seen.get(model.next(i))) {
            seen.set(model.next(i));
            open[count++] = model.next(i);
          }
        }
      }
    }
    return seen;
  }
}
