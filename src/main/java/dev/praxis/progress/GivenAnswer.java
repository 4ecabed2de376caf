package dev.praxis.progress;

import java.util.Optional;

/// One answer to one question.
///
/// @param share of the points reached, 0 to 1
/// @param given what was answered, as the question's kind writes it
/// @param hints how many were opened before
/// @param seed what the attempt's order and numbers were drawn from
/// @param about the experiment a question about a run was asked about, as JSON; empty for others
public record GivenAnswer(
    Asked asked,
    Outcome outcome,
    double share,
    Optional<Confidence> confidence,
    String given,
    int hints,
    long seed,
    String about) {
  /// An answer to a question that is about no run.
  public GivenAnswer(
      Asked asked,
      Outcome outcome,
      double share,
      Optional<Confidence> confidence,
      String given,
      int hints,
      long seed) {
    this(asked, outcome, share, confidence, given, hints, seed, "");
  }

  public GivenAnswer {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share is " + share + ", outside 0.0 to 1.0");
    }
    Check.notNegative("hints", hints);
  }
}
