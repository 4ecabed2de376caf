package dev.praxis.progress;

/// Where a walkthrough stands, so that it goes on after a restart.
///
/// @param step index of the current step
/// @param state what else is needed to go on, as JSON text
public record WalkPlace(Walk walk, int step, String state) {
  public WalkPlace {
    Check.notNegative("step", step);
  }
}
