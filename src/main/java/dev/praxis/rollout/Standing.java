package dev.praxis.rollout;

/// How an incident stands.
public enum Standing {
  /// It has not begun, or there is none.
  QUIET,
  OPEN,
  /// Contained for two hours, and few enough were harmed.
  SURVIVED,
  /// More were harmed than is bearable.
  LOST
}
