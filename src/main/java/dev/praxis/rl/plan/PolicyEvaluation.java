package dev.praxis.rl.plan;

/// What a policy is worth, sweep by sweep.
public record PolicyEvaluation(Terms terms, Policy policy, State state) implements Plan {
  public static PolicyEvaluation of(Terms terms, Policy policy) {
    return new PolicyEvaluation(terms, policy, State.zero(terms.model()));
  }

  @Override
  public PolicyEvaluation sweep() {
    if (done()) {
      return this;
    }
    Backup backup =
        (values, at) -> Bellman.expected(terms.model(), terms.gamma(), values, at, policy);
    return new PolicyEvaluation(terms, policy, state.swept(terms, backup));
  }

  @Override
  public boolean done() {
    return state.change() < terms.theta();
  }
}
