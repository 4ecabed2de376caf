package dev.praxis.rollout.model;

/// What is wrong with a version and does not show on the rows it was judged on.
public enum Flaw {
  NONE,
  /// Amounts reach it in another unit than those it learnt from.
  SKEW,
  /// It learnt from labels that a broken join had turned round, and was judged on such labels.
  MISLABELLED,
  /// Each answer leaves memory behind.
  LEAK
}
