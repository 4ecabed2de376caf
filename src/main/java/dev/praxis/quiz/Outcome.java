package dev.praxis.quiz;

/// What came of an answer. What cannot be read was not attempted; it is never wrong.
public enum Outcome {
  RIGHT,
  PARTLY,
  WRONG,
  NOT_ATTEMPTED
}
