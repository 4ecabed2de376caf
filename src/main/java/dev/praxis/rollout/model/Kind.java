package dev.praxis.rollout.model;

/// What a version is made of.
public enum Kind {
  /// Logistic regression without the carrier's scan: quick, less right, needs nobody's data.
  RESERVE(0.25),
  /// Logistic regression on all inputs.
  LINE(1),
  /// Gradient boosted trees on all inputs.
  TREES(1.25);

  private final double weight;

  Kind(double weight) {
    this.weight = weight;
  }

  /// Seconds of a server for one answer, as a multiple of those of the line.
  public double weight() {
    return weight;
  }
}
