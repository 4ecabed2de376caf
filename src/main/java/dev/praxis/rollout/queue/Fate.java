package dev.praxis.rollout.queue;

/// What becomes of a request.
public enum Fate {
  ANSWERED,
  /// Nobody came free while it was willing to wait.
  TIMED_OUT,
  /// The queue was full.
  TURNED_AWAY
}
