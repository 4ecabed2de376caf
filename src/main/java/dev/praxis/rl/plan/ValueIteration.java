package dev.praxis.rl.plan;

/// The best values there are, sweep by sweep: evaluation and improvement in one.
public record ValueIteration(Terms terms, State state) implements Plan {
  public static ValueIteration of(Terms terms) {
    return new ValueIteration(terms, State.zero(terms.model()));
  }

  @Override
  public ValueIteration sweep() {
    if (done()) {
      return this;
    }
    Backup backup = (values, at) -> Bellman.greatest(terms.model(), terms.gamma(), values, at);
    return new ValueIteration(terms, state.swept(terms, backup));
  }

  @Override
  public Policy policy() {
    return Policy.first(terms.model().actions(), state.q(terms));
  }

  @Override
  public boolean done() {
    return state.change() < terms.theta();
  }
}
