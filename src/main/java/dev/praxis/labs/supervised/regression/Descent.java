package dev.praxis.labs.supervised.regression;

import dev.praxis.labs.supervised.regression.Space.At;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gradient descent so far, w ← w − η ∇L. Arrays are never changed after they are handed in.
///
/// @param path the weights since the landscape last changed, oldest first
/// @param losses the mean squared error at each of them
/// @param before how many steps were taken before the path begins
/// @param here the loss at the end of the path
/// @param limit a loss beyond which the descent counts as diverged
record Descent(
    double[][] path, double[] losses, long before, At here, double limit, Status status) {
  /// How it stands.
  enum Status {
    DESCENDING,
    CONVERGED,
    DIVERGED
  }

  /// The gradient counts as gone below this, measured so that no unit changes it.
  private static final double TOLERANCE = 1e-6;

  private static final double EXPLODED = 1e6;

  static Descent begin(Space space, double[] weights, long before) {
    At here = space.at(weights);
    double variance = space.spread() * space.spread() / space.y().length;
    return new Descent(
        new double[][] {weights},
        new double[] {here.loss()},
        before,
        here,
        EXPLODED * Math.max(here.loss(), variance),
        here.relative() <= TOLERANCE ? Status.CONVERGED : Status.DESCENDING);
  }

  double[] weights() {
    return path[path.length - 1];
  }

  double loss() {
    return here.loss();
  }

  long steps() {
    return before + path.length - 1;
  }

  /// A walk onwards from here; the path is copied once, however far it goes.
  Walk walk() {
    return new Walk(this);
  }

  /// Takes steps until it is asked where it has come.
  static final class Walk {
    private final Descent from;
    private final List<double[]> path;
    private final List<Double> losses = new ArrayList<>();
    private At here;

    private Walk(Descent from) {
      this.from = from;
      this.path = new ArrayList<>(Arrays.asList(from.path()));
      this.here = from.here();
    }

    /// One step of size `size`.
    void step(Space space, double size) {
      double[] weights = path.getLast().clone();
      for (int j = 0; j < weights.length; j++) {
        weights[j] -= size * here.gradient()[j];
      }
      here = space.at(weights);
      path.add(weights);
      losses.add(here.loss());
    }

    Status status() {
      if (!(here.loss() <= from.limit())) {
        return Status.DIVERGED;
      }
      return here.relative() <= TOLERANCE ? Status.CONVERGED : Status.DESCENDING;
    }

    Descent arrived() {
      double[] all = Arrays.copyOf(from.losses(), from.losses().length + losses.size());
      for (int i = 0; i < losses.size(); i++) {
        all[from.losses().length + i] = losses.get(i);
      }
      return new Descent(
          path.toArray(double[][]::new), all, from.before(), here, from.limit(), status());
    }
  }
}
