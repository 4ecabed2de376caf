package dev.praxis.progress;

/// Something that happened at a step of a walkthrough.
///
/// @param step index of the step
public record WalkStep(Walk walk, int step, WalkEvent event) {
  public WalkStep {
    Check.notNegative("step", step);
  }
}
