package dev.praxis.rollout.model;

/// A fitted model: how likely it holds a claim to be honest.
public sealed interface Scorer permits Logit, Boosted {
  /// From 0 to 1.
  ///
  /// @param x inputs in the order of the law, none of them missing
  double score(double[] x);
}
