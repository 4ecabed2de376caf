package dev.praxis.progress;

import java.util.Optional;

/// One answer to one question.
///
/// @param share of the points reached, 0 to 1
/// @param given what was answered, as the question's kind writes it
/// @param hints how many were opened before
/// @param seed what the attempt's order and numbers were drawn from
public record GivenAnswer(
    Asked asked,
    Outcome outcome,
    double share,
    Optional<Confidence> confidence,
    String given,
    int hints,
    long seed) {
  public GivenAnswer {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share is " + share + ", outside 0.0 to 1.0");
    }
    Check.notNegative("hints", hints);
  }
}
