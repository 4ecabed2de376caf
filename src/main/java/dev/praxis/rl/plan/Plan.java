package dev.praxis.rl.plan;

import dev.praxis.rl.Model;
import java.util.Arrays;

/// A plan being made, sweep by sweep: values of all states and how far they moved last time.
/// Immutable; `sweep` gives the next one.
///
/// Source: Sutton and Barto (2018), sections 4.1, 4.3 and 4.4.
public sealed interface Plan permits PolicyEvaluation, PolicyIteration, ValueIteration {
  /// Values beyond this are called diverging.
  double BOUND = 1e12;

  /// The next sweep over all states. A plan that is done gives itself.
  Plan sweep();

  /// What all sweeps so far have in common.
  State state();

  /// The policy it has come to: the one evaluated, or the greedy one for the values.
  Policy policy();

  /// Whether another sweep would change nothing that matters.
  boolean done();

  /// Whether the values grow without end, as without discount in a world that goes on for ever.
  default boolean diverging() {
    for (double value : state().values) {
      if (!(Math.abs(value) <= BOUND)) {
        return true;
      }
    }
    return false;
  }

  /// How sweeps are made.
  ///
  /// @param gamma from 0 to 1
  /// @param inPlace whether a sweep uses values it has already changed
  /// @param theta the change below which values count as found, above 0
  record Terms(Model model, double gamma, boolean inPlace, double theta) {
    public Terms {
      if (!(gamma >= 0 && gamma <= 1) || !(theta > 0)) {
        throw new IllegalArgumentException("gamma " + gamma + ", theta " + theta);
      }
    }
  }

  /// Values after some sweeps.
  final class State {
    private final double[] values;
    private final double change;
    private final long sweeps;

    private State(double[] values, double change, long sweeps) {
      this.values = values;
      this.change = change;
      this.sweeps = sweeps;
    }

    static State zero(Model model) {
      return new State(new double[model.states()], Double.POSITIVE_INFINITY, 0);
    }

    public double value(int state) {
      return values[state];
    }

    public double[] values() {
      return values.clone();
    }

    /// The greatest change of any value in the last sweep; infinite before the first.
    public double change() {
      return change;
    }

    public long sweeps() {
      return sweeps;
    }

    /// The same values with the change forgotten, for another policy.
    State afresh() {
      return new State(values, Double.POSITIVE_INFINITY, sweeps);
    }

    double[] q(Terms terms) {
      return Bellman.q(terms.model, terms.gamma, values);
    }

    State swept(Terms terms, Backup backup) {
      double[] to = values.clone();
      double[] from = terms.inPlace ? to : values;
      double most = 0;
      for (int state = 0; state < to.length; state++) {
        double before = values[state];
        to[state] = terms.model.terminal(state) ? 0 : backup.value(from, state);
        most = Math.max(most, Math.abs(to[state] - before));
      }
      return new State(to, most, sweeps + 1);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State state
          && Arrays.equals(state.values, values)
          && state.change == change
          && state.sweeps == sweeps;
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  /// One state's new value from the values of all.
  @FunctionalInterface
  interface Backup {
    double value(double[] values, int state);
  }
}
