package dev.praxis.progress;

import java.util.Optional;

/// What happened at a step of a walkthrough.
public sealed interface WalkEvent {
  /// The learner said what would happen.
  ///
  /// @param option index of the chosen option
  /// @param right whether it came true; empty while that is not known
  record Predicted(int option, Optional<Confidence> confidence, Optional<Boolean> right)
      implements WalkEvent {
    public Predicted {
      Check.notNegative("option", option);
    }
  }

  /// The learner did it.
  record Done() implements WalkEvent {}

  /// The learner went on without doing it.
  record Skipped() implements WalkEvent {}

  /// The learner had it shown.
  record Shown() implements WalkEvent {}
}
