package dev.praxis.labs.mlops.datadrift;

import smile.classification.LogisticRegression;

/// Smile's logistic regression, held back by a penalty on squared weights so that many features and
/// few rows do not merely learn by heart.
record Logit(LogisticRegression.Binomial model) {
  /// Any value keeps the test honest; it only changes what can be found.
  static final double PENALTY = 5;

  static final double TOLERANCE = 1e-4;
  static final int MOST_ROUNDS = 200;

  static Logit learnt(double[][] rows, int[] current) {
    var options = new LogisticRegression.Options(PENALTY, TOLERANCE, MOST_ROUNDS);
    return new Logit(LogisticRegression.binomial(rows, current, options));
  }

  double probability(double[] row) {
    double[] both = new double[2];
    model.predict(row, both);
    return both[1];
  }
}
