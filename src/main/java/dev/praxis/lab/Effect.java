package dev.praxis.lab;

/// What turning a knob does.
public enum Effect {
  /// Begin again, to the same goal.
  RESTART,
  /// Go on from here with the new value.
  LIVE,
  /// Only look differently.
  LOOK
}
