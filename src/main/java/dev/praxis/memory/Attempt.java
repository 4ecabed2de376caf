package dev.praxis.memory;

import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Outcome;
import java.util.Optional;

/// What came of asking once.
///
/// @param confidence before the outcome was seen; empty where nobody asked
/// @param hints how many were opened before
public record Attempt(Outcome outcome, Optional<Confidence> confidence, int hints) {
  public Attempt {
    if (hints < 0) {
      throw new IllegalArgumentException("hints is " + hints + ", below 0");
    }
  }
}
