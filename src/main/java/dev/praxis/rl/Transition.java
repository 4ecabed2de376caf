package dev.praxis.rl;

/// What a step did, with the meaning Gymnasium gives it.
///
/// @param terminated whether the world ended the episode: nothing comes after `next`
/// @param truncated whether the step limit ended it: `next` still has a value
public record Transition(
    int state, int action, double reward, int next, boolean terminated, boolean truncated) {
  /// Whether the next step needs a reset.
  public boolean ended() {
    return terminated || truncated;
  }
}
