package dev.praxis.stream.learn;

/// A model that learns one input at a time.
public sealed interface Model permits NaiveBayes, Logistic {
  /// Of each label, adding up to 1; all alike before anything was learnt.
  double[] probabilities(double[] x);

  void learn(double[] x, int label);

  Model copy();

  /// The same kind of model that has learnt nothing.
  Model fresh();

  /// The most likely label, the first of equals.
  default int label(double[] x) {
    double[] p = probabilities(x);
    int best = 0;
    for (int k = 1; k < p.length; k++) {
      best = p[k] > p[best] ? k : best;
    }
    return best;
  }
}
