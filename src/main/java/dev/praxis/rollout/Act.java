package dev.praxis.rollout;

/// What whoever runs the deployment can do at once.
public enum Act {
  /// The release goes to its next stage, or begins.
  PROMOTE,
  /// The release stays where it is, or goes on.
  PAUSE,
  /// The champion, or the one before it, decides everything again.
  ROLL_BACK,
  /// A new version is fitted on the newest claims whose labels are known.
  RETRAIN,
  /// The reserve decides everything, or no longer.
  FALL_BACK,
  ADD_SERVER,
  REMOVE_SERVER,
  /// Servers begin anew with empty memory, half of them at a time.
  RESTART,
  /// Somebody looks into the alarms that ring.
  ACKNOWLEDGE
}
