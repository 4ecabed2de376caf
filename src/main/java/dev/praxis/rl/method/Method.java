package dev.praxis.rl.method;

/// How values are learned; numbers and names as in Sutton and Barto (2018).
public sealed interface Method {
  /// Section 6.4: toward the value of the action taken next.
  record Sarsa() implements Method {}

  /// Section 6.6: toward the expectation over the actions that may be taken next.
  record ExpectedSarsa() implements Method {}

  /// Section 6.5: toward the best action, taken next or not.
  record QLearning() implements Method {}

  /// Section 6.7: two tables, each valuing the best action of the other.
  record DoubleQ() implements Method {}

  /// Section 7.2: toward n rewards and the value of the action after them.
  record NStepSarsa(int n) implements Method {
    public NStepSarsa {
      if (n < 1 || n > 1_000) {
        throw new IllegalArgumentException("n is " + n + ", outside 1 to 1000");
      }
    }
  }

  /// Section 12.7 for tables (first edition, 7.5): every error also moves what came before.
  record SarsaLambda(double lambda, Trace trace) implements Method {
    public SarsaLambda {
      if (!(lambda >= 0 && lambda <= 1)) {
        throw new IllegalArgumentException("lambda is " + lambda + ", outside 0 to 1");
      }
    }
  }

  /// What a visit does to the trace of a state and action.
  enum Trace {
    /// Adds 1.
    ACCUMULATING,
    /// Sets it to 1.
    REPLACING
  }

  /// Section 8.2: Q-learning, then `planning` updates from a remembered model. As in the book the
  /// model remembers the latest outcome only, as if the world were deterministic.
  record DynaQ(int planning) implements Method {
    public DynaQ {
      if (planning < 0 || planning > 1_000) {
        throw new IllegalArgumentException("planning is " + planning + ", outside 0 to 1000");
      }
    }
  }
}
