package dev.praxis.rl;

/// One thing that may follow an action.
///
/// @param terminated whether the episode ends with it; `next` is then where it ended
public record Outcome(double probability, int next, double reward, boolean terminated) {
  /// What every action does in a state where an episode has ended: nothing.
  public static Outcome absorbed(int state) {
    return new Outcome(1, state, 0, true);
  }
}
