package dev.praxis.rollout.pattern;

/// How much of a decision a machine takes over from a person.
///
/// Source: the degrees of automation in A. Ng, Machine Learning in Production, lecture on
/// deployment patterns.
public enum Degree {
  HUMAN,
  /// The machine scores silently beside the person.
  SHADOW,
  /// The person sees the score before deciding, is quicker, and tends to follow it.
  ASSIST,
  /// The machine decides where its score is clear, a person otherwise.
  PARTIAL,
  FULL;

  /// A score nearer to one half than this is not clear.
  public static final double BAND = 0.2;

  /// Whether a person takes the decision when this is the score.
  public boolean byPerson(double score) {
    return switch (this) {
      case HUMAN, SHADOW, ASSIST -> true;
      case PARTIAL -> Double.isNaN(score) || Math.abs(score - 0.5) < BAND;
      case FULL -> false;
    };
  }

  /// Whether what the model says can reach a customer.
  public boolean decides() {
    return this == ASSIST || this == PARTIAL || this == FULL;
  }

  public boolean people() {
    return this != FULL;
  }
}
