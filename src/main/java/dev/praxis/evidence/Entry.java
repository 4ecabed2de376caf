package dev.praxis.evidence;

import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.WalkStep;
import java.time.Instant;

/// One thing a learner did, as it stands in an evidence file.
public sealed interface Entry {
  /// When it was kept, to the millisecond.
  Instant at();

  record Answered(Instant at, GivenAnswer answer) implements Entry {}

  /// Something that happened at a step of a walkthrough.
  record Stepped(Instant at, WalkStep step) implements Entry {}

  /// A finished run, with all that is needed to make it again.
  record Ran(Instant at, FinishedRun run) implements Entry {}

  /// A sitting of a quiz that was handed in.
  ///
  /// @param state as `SittingText` writes it
  record Sat(Instant at, String state) implements Entry {}
}
