package dev.praxis.rl.plan;

import dev.praxis.rl.Model;

/// The two equations of Bellman at one state.
///
/// Source: Sutton and Barto (2018), equations 4.2, 4.4 and 4.10. After an outcome that terminates
/// nothing is added, whatever the value of the state it ended in.
public final class Bellman {
  private Bellman() {}

  /// q(s, a) = Σ p (r + γ v(s′)).
  public static double q(Model model, double gamma, double[] values, int state, int action) {
    double sum = 0;
    for (int i = model.from(state, action); i < model.to(state, action); i++) {
      double later = model.terminated(i) ? 0 : gamma * values[model.next(i)];
      sum += model.probability(i) * (model.reward(i) + later);
    }
    return sum;
  }

  /// q of all states and actions, state by state.
  public static double[] q(Model model, double gamma, double[] values) {
    double[] q = new double[model.states() * model.actions()];
    for (int pair = 0; pair < q.length; pair++) {
      q[pair] = q(model, gamma, values, pair / model.actions(), pair % model.actions());
    }
    return q;
  }

  /// v(s) = Σ π(a | s) q(s, a).
  static double expected(Model model, double gamma, double[] values, int state, Policy policy) {
    double sum = 0;
    for (int action = 0; action < model.actions(); action++) {
      double share = policy.probability(state, action);
      if (share > 0) {
        sum += share * q(model, gamma, values, state, action);
      }
    }
    return sum;
  }

  /// v(s) = max q(s, a).
  static double greatest(Model model, double gamma, double[] values, int state) {
    double greatest = q(model, gamma, values, state, 0);
    for (int action = 1; action < model.actions(); action++) {
      greatest = Math.max(greatest, q(model, gamma, values, state, action));
    }
    return greatest;
  }
}
