package dev.praxis.evidence;

import dev.praxis.progress.FinishedRun;

/// A run made again.
///
/// @param why it was not made, or what differs; empty where it is the same
public record Replayed(FinishedRun run, Found found, String why) {
  /// What came of it. `NOT_MADE` is never the learner's doing: the lab or its table is another one
  /// here, or the run is one too many.
  public enum Found {
    SAME,
    DIFFERS,
    NOT_MADE
  }
}
