package dev.praxis.rollout.pattern;

import dev.praxis.rollout.claim.Clock;

/// A new version on its way.
///
/// @param stage the place in the pattern's stages
/// @param since the tick at which that stage began
public record Release(State state, int stage, long since) {
  public static final Release NONE = new Release(State.NONE, 0, 0);

  /// Where a release stands.
  public enum State {
    NONE,
    RUNNING,
    PAUSED,
    DONE,
    WITHDRAWN
  }

  public static Release begun(long tick) {
    return new Release(State.RUNNING, 0, tick);
  }

  public boolean onItsWay() {
    return state == State.RUNNING || state == State.PAUSED;
  }

  /// The share of the traffic that the challenger decides.
  public double share(Pattern pattern) {
    return onItsWay() ? pattern.stages().get(stage).share() : 0;
  }

  /// The next stage; done when that is all of the traffic.
  public Release next(Pattern pattern, long tick) {
    int next = stage + 1;
    boolean all = next >= pattern.stages().size() - 1;
    return new Release(all ? State.DONE : State.RUNNING, next, tick);
  }

  /// Paused, or going on again with the clock of its stage begun anew.
  public Release turned(long tick) {
    return state == State.PAUSED
        ? new Release(State.RUNNING, stage, tick)
        : new Release(State.PAUSED, stage, since);
  }

  public Release withdrawn() {
    return new Release(State.WITHDRAWN, 0, since);
  }

  /// Whether the pattern's hours of this stage have passed.
  ///
  /// @param pace what the hours are multiplied by
  public boolean due(Pattern pattern, long tick, double pace) {
    return state == State.RUNNING && tick >= dueAt(pattern, pace);
  }

  /// The tick at which the hours of this stage have passed.
  public long dueAt(Pattern pattern, double pace) {
    return since + (long) Math.ceil(pattern.stages().get(stage).hours() * Clock.HOUR * pace);
  }
}
