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

  /// Logarithms of the variances: asked for more often than they change.
  private final double[][] logs;

  public NaiveBayes(int features, int labels) {
    this.features = features;
    counts = new long[labels];
    means = new double[labels][features];
    squares = new double[labels][features];
    logs = new double[labels][features];
  }

  @Override
  public NaiveBayes copy() {
    NaiveBayes copy = fresh();
    for (int k = 0; k < counts.length; k++) {
      copy.counts[k] = counts[k];
      System.arraycopy(means[k], 0, copy.means[k], 0, features);
      System.arraycopy(squares[k], 0, copy.squares[k], 0, features);
      System.arraycopy(logs[k], 0, copy.logs[k], 0, features);
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
      logs[label][j] = Math.log(variance(label, j));
    }
  }

  private double variance(int label, int feature) {
    return squares[label][feature] / counts[label] + LEAST_VARIANCE;
  }

  @Override
  public double[] probabilities(double[] x) {
    double[] shares = new double[counts.length];
    long all = Arrays.stream(counts).sum();
    for (int k = 0; k < shares.length; k++) {
      shares[k] = Math.log((counts[k] + 1.0) / (all + shares.length));
      for (int j = 0; counts[k] > 1 && j < features; j++) {
        double off = x[j] - means[k][j];
        shares[k] -= 0.5 * (logs[k][j] + off * off / variance(k, j));
      }
    }
    return Logistic.softmax(shares);
  }
}
