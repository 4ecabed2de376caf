package dev.praxis.progress;

/// How sure the learner was before seeing the outcome.
public enum Confidence {
  GUESS,
  FAIRLY,
  CERTAIN
}
