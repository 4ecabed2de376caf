package dev.praxis.progress;

/// What came of an answer.
public enum Outcome {
  RIGHT,
  PARTLY,
  WRONG,
  NOT_ATTEMPTED
}
