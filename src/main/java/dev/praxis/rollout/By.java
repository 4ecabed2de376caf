package dev.praxis.rollout;

/// Who did something.
public enum By {
  PERSON,
  RULE,
  /// The release calendar, which goes on where nobody stops it.
  CALENDAR,
  /// The service and the world it stands in.
  SYSTEM
}
