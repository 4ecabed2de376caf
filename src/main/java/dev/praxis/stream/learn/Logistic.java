package dev.praxis.stream.learn;

import java.util.Arrays;

/// Logistic regression by stochastic gradient descent, one input at a time, on features that are
/// standardised by their running
/// mean and deviation.
///
/// Source: Bottou (2012), Stochastic gradient descent tricks.
public final class Logistic implements Model {
  private final int features;
  private final int labels;
  private final double rate;
  private final double[][] weights;
  private final double[] means;
  private final double[] squares;
  private long n;

  /// @param rate step of the descent, such as 0.05
  public Logistic(int features, int labels, double rate) {
    this.features = features;
    this.labels = labels;
    this.rate = rate;
    weights = new double[labels][features + 1];
    means = new double[features];
    squares = new double[features];
  }

  @Override
  public Logistic copy() {
    Logistic copy = fresh();
    for (int k = 0; k < labels; k++) {
      System.arraycopy(weights[k], 0, copy.weights[k], 0, features + 1);
    }
    System.arraycopy(means, 0, copy.means, 0, features);
    System.arraycopy(squares, 0, copy.squares, 0, features);
    copy.n = n;
    return copy;
  }

  @Override
  public Logistic fresh() {
    return new Logistic(features, labels, rate);
  }

  @Override
  public void learn(double[] x, int label) {
    n++;
    for (int j = 0; j < features; j++) {
      double off = x[j] - means[j];
      means[j] += off / n;
      squares[j] += off * (x[j] - means[j]);
    }
    double[] z = standardised(x);
    double[] p = probabilities(x);
    for (int k = 0; k < labels; k++) {
      double step = rate * ((k == label ? 1 : 0) - p[k]);
      for (int j = 0; j < z.length; j++) {
        weights[k][j] += step * z[j];
      }
    }
  }

  @Override
  public double[] probabilities(double[] x) {
    double[] z = standardised(x);
    double[] scores = new double[labels];
    for (int k = 0; k < labels; k++) {
      for (int j = 0; j < z.length; j++) {
        scores[k] += weights[k][j] * z[j];
      }
    }
    return softmax(scores);
  }

  private double[] standardised(double[] x) {
    double[] z = new double[features + 1];
    for (int j = 0; j < features; j++) {
      double deviation = n < 2 ? 0 : Math.sqrt(squares[j] / n);
      z[j] = deviation == 0 ? 0 : (x[j] - means[j]) / deviation;
    }
    z[features] = 1;
    return z;
  }

  static double[] softmax(double[] scores) {
    double greatest = Arrays.stream(scores).max().orElse(0);
    double[] p = Arrays.stream(scores).map(score -> Math.exp(score - greatest)).toArray();
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(x -> x / sum).toArray();
  }
}
