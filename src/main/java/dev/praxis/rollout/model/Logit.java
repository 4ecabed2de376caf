package dev.praxis.rollout.model;

import dev.praxis.rollout.claim.Sample;
import java.util.Arrays;
import smile.classification.LogisticRegression;

/// Logistic regression on some of the inputs, fitted with Smile.
///
/// @param inputs the places of the inputs it uses
/// @param weights one for each, and the intercept last
public record Logit(int[] inputs, double[] weights) implements Scorer {
  /// The penalty of the fit and its limits, as in Smile's options.
  public static final double LAMBDA = 0.1;

  public static final double TOLERANCE = 1e-5;
  public static final int ITERATIONS = 200;

  /// Fits on the named inputs.
  public static Logit fitted(Sample sample, int... inputs) {
    double[][] x =
        Arrays.stream(sample.x())
            .map(row -> Arrays.stream(inputs).mapToDouble(j -> row[j]).toArray())
            .toArray(double[][]::new);
    var options = new LogisticRegression.Options(LAMBDA, TOLERANCE, ITERATIONS);
    double[] weights = LogisticRegression.binomial(x, sample.y(), options).coefficients();
    return new Logit(inputs.clone(), weights);
  }

  @Override
  public double score(double[] x) {
    double sum = weights[inputs.length];
    for (int k = 0; k < inputs.length; k++) {
      sum += weights[k] * x[inputs[k]];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
