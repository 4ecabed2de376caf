package dev.praxis.rl.world;

/// Why a painted grid cannot be played, or not be won.
///
/// @param cell where it is; -1 where it is the whole grid
public record GridFault(Kind kind, int cell) {
  /// What is wrong.
  public enum Kind {
    NO_START(true),
    START_IN_WALL(true),
    /// The start is a hole, a cliff or the goal.
    START_ENDS(true),
    REWARD_NOT_FINITE(true),
    /// Beyond `GridMap.MOST_REWARD`: sums of it drown everything else.
    REWARD_ENORMOUS(true),
    NO_GOAL(false),
    /// There is a goal, but no way leads from the start to any.
    NO_WAY(false);

    private final boolean grave;

    Kind(boolean grave) {
      this.grave = grave;
    }

    /// Whether no model can be made of it; otherwise it can be played but not be won.
    public boolean grave() {
      return grave;
    }
  }
}
