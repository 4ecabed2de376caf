package dev.praxis.labs.supervised.regression;

import dev.praxis.lab.Refusal;

/// One moment of the lab: the rows, their closed form, and how far the descent has come.
record RegressionState(Sample sample, Solution solution, Unseen unseen, Descent descent) {
  private static final double MOST_LOSS = 1e250;

  /// The start of a descent from zero.
  static RegressionState begin(Sample sample, Solution solution, long seed) {
    double[] nothing = new double[sample.features().size() + 1];
    Descent descent = Descent.begin(solution.space(), nothing, 0);
    return new RegressionState(sample, solution, new Unseen(solution.design(), seed), descent);
  }

  /// The same descent on other rows: the landscape is new, so the path begins where it stands.
  ///
  /// @throws Refusal where the loss there is beyond all numbers
  RegressionState on(Sample changed, Solution solved) throws Refusal {
    Descent moved = Descent.begin(solved.space(), descent.weights(), descent.steps());
    return new RegressionState(changed, solved, new Unseen(solved.design(), unseen.seed()), moved)
        .checked();
  }

  /// A descent begun again from `weights`.
  ///
  /// @throws Refusal where the loss there is beyond all numbers
  RegressionState from(double[] weights) throws Refusal {
    return with(Descent.begin(solution.space(), weights, 0)).checked();
  }

  RegressionState with(Descent next) {
    return new RegressionState(sample, solution, unseen, next);
  }

  private RegressionState checked() throws Refusal {
    if (!(descent.loss() <= MOST_LOSS)) {
      throw Trouble.refuse("no-such-start");
    }
    return this;
  }

  double gap() {
    return solution.space().gap(descent.weights(), solution.weights());
  }
}
