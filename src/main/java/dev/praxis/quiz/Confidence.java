package dev.praxis.quiz;

/// How sure the learner was before seeing the grade.
public enum Confidence {
  GUESS,
  FAIRLY,
  CERTAIN
}
