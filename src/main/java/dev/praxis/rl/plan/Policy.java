package dev.praxis.rl.plan;

import dev.praxis.rl.Model;
import java.util.Arrays;

/// What to do in each state, with probabilities. Immutable.
public final class Policy {
  /// Values this close, measured against the larger one where that is above 1, count as equally
  /// good.
  public static final double TIE = 1e-9;

  private final int actions;
  private final double[] probability;

  /// @param probability of each action in each state, state by state
  public Policy(int actions, double[] probability) {
    this.actions = actions;
    this.probability = probability.clone();
  }

  /// Every action as often as any other.
  public static Policy uniform(Model model) {
    double[] equal = new double[model.states() * model.actions()];
    Arrays.fill(equal, 1.0 / model.actions());
    return new Policy(model.actions(), equal);
  }

  /// One action a state.
  public static Policy of(int actions, int[] chosen) {
    double[] table = new double[chosen.length * actions];
    for (int state = 0; state < chosen.length; state++) {
      table[state * actions + chosen[state]] = 1;
    }
    return new Policy(actions, table);
  }

  /// The first of the greatest values, as `argmax` does for users of Gymnasium: no tolerance.
  public static Policy first(int actions, double[] q) {
    int[] chosen = new int[q.length / actions];
    Arrays.setAll(chosen, state -> argmax(actions, q, state));
    return of(actions, chosen);
  }

  /// All best actions within `TIE`, equally often.
  public static Policy ties(int actions, double[] q) {
    double[] table = new double[q.length];
    for (int state = 0; state < q.length / actions; state++) {
      boolean[] best = best(actions, q, state);
      int count = 0;
      for (boolean each : best) {
        count += each ? 1 : 0;
      }
      for (int action = 0; action < actions; action++) {
        table[state * actions + action] = best[action] ? 1.0 / count : 0;
      }
    }
    return new Policy(actions, table);
  }

  /// Which actions are best within `TIE`.
  public static boolean[] best(int actions, double[] q, int state) {
    int base = state * actions;
    double greatest = q[base + argmax(actions, q, state)];
    boolean[] best = new boolean[actions];
    for (int action = 0; action < actions; action++) {
      best[action] = q[base + action] >= greatest - TIE * Math.max(1, Math.abs(greatest));
    }
    return best;
  }

  private static int argmax(int actions, double[] q, int state) {
    int at = 0;
    for (int action = 1; action < actions; action++) {
      at = q[state * actions + action] > q[state * actions + at] ? action : at;
    }
    return at;
  }

  /// The same policy that with probability epsilon takes any action instead.
  public Policy exploring(double epsilon) {
    double[] mixed = new double[probability.length];
    Arrays.setAll(mixed, i -> (1 - epsilon) * probability[i] + epsilon / actions);
    return new Policy(actions, mixed);
  }

  public double probability(int state, int action) {
    return probability[state * actions + action];
  }

  public int actions() {
    return actions;
  }

  /// The most probable action, the first of several.
  public int likeliest(int state) {
    return argmax(actions, probability, state);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Policy policy
        && policy.actions == actions
        && Arrays.equals(policy.probability, probability);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(probability);
  }
}
