package dev.praxis.rl.plan;

import java.util.Arrays;

/// Evaluation to the end, then improvement, and again until no state changes its action. Begins
/// with
/// all actions equally often.
///
/// @param phase what the last `sweep` did
/// @param rounds how many improvements there were
public record PolicyIteration(Terms terms, Policy policy, State state, Phase phase, int rounds)
    implements Plan {
  /// Where it stands.
  public enum Phase {
    /// The policy was improved, or is the first: its values are not known yet.
    IMPROVED,
    EVALUATING,
    /// The last improvement changed nothing: the policy is the best.
    STABLE
  }

  public static PolicyIteration of(Terms terms) {
    return new PolicyIteration(
        terms, Policy.uniform(terms.model()), State.zero(terms.model()), Phase.IMPROVED, 0);
  }

  /// One sweep of evaluation; one improvement when the values are found.
  @Override
  public PolicyIteration sweep() {
    return switch (phase) {
      case STABLE -> this;
      case IMPROVED, EVALUATING -> state.change() < terms.theta() ? improved() : evaluated();
    };
  }

  private PolicyIteration evaluated() {
    var evaluation = new PolicyEvaluation(terms, policy, state).sweep();
    return new PolicyIteration(terms, policy, evaluation.state(), Phase.EVALUATING, rounds);
  }

  private PolicyIteration improved() {
    Policy better = better();
    return better.equals(policy)
        ? new PolicyIteration(terms, policy, state, Phase.STABLE, rounds)
        : new PolicyIteration(terms, better, state.afresh(), Phase.IMPROVED, rounds + 1);
  }

  /// A state keeps its action where that is among the best, or equals would be exchanged for ever
  /// (Sutton and Barto, exercise 4.4).
  private Policy better() {
    int actions = terms.model().actions();
    double[] q = state.q(terms);
    Policy first = Policy.first(actions, q);
    int[] chosen = new int[terms.model().states()];
    Arrays.setAll(
        chosen,
        at -> {
          int now = policy.likeliest(at);
          boolean keeps = rounds > 0 && Policy.best(actions, q, at)[now];
          return keeps ? now : first.likeliest(at);
        });
    return Policy.of(actions, chosen);
  }

  @Override
  public boolean done() {
    return phase == Phase.STABLE;
  }
}
