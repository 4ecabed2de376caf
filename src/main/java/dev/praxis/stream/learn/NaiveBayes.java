package dev.praxis.stream.learn;

import java.util.Arrays;

/// Gaussian naive Bayes, learnt one input at a time: for each label a count and, for each feature,
/// mean and variance.
///
/// Source: Welford (1962) for running variances; 10⁻³ is added to each variance, so that a constant
/// feature has one.
public final class NaiveBayes implements Model {
  private static final double LEAST_VARIANCE = 1e-3;
  private final int features;
  private final long[] counts;
  private final double[][] means;
  private final double[][] squares;

  public NaiveBayes(int features, int labels) {
    this.features = features;
    counts = new long[labels];
    means = new double[labels][features];
    squares = new double[labels][features];
  }

  @Override
  public NaiveBayes copy() {
    NaiveBayes copy = fresh();
    for (int k = 0; k < counts.length; k++) {
      copy.counts[k] = counts[k];
      System.arraycopy(means[k], 0, copy.means[k], 0, features);
      System.arraycopy(squares[k], 0, copy.squares[k], 0, features);
    }
    return copy;
  }

  @Override
  public NaiveBayes fresh() {
    return new NaiveBayes(features, counts.length);
  }

  @Override
  public void learn(double[] x, int label) {
    counts[label]++;
    for (int j = 0; j < features; j++) {
      double off = x[j] - means[label][j];
      means[label][j] += off / counts[label];
      squares[label][j] += off * (x[j] - means[label][j]);
    }
  }

  @Override
  public double[] probabilities(double[] x) {
    double[] logs = new double[counts.length];
    long all = Arrays.stream(counts).sum();
    for (int k = 0; k < logs.length; k++) {
      logs[k] = Math.log((counts[k] + 1.0) / (all + logs.length));
      for (int j = 0; counts[k] > 1 && j < features; j++) {
        double variance = squares[k][j] / counts[k] + LEAST_VARIANCE;
        double off = x[j] - means[k][j];
        logs[k] -= 0.5 * (Math.log(variance) + off * off / variance);
      }
    }
    return Logistic.softmax(logs);
  }
}
