package dev.praxis.rl.method;

import java.util.OptionalInt;

/// The arithmetic of one update: new = old + α (target − old), target = rewards + discount ·
/// bootstrap.
///
/// @param transition the number of the transition it belongs to, from 1
/// @param reward r; with n steps the discounted sum of n rewards
/// @param next the state the bootstrap is taken from
/// @param nextAction the action it is taken from: the next one, or the best; nothing after an end
/// and
///     for an expectation
/// @param bootstrap the value found there: Q(s′, a′), max Q or an expectation; 0 after an end
/// @param discount γ; with n steps γⁿ
/// @param terminated whether the episode has ended at `next`
/// @param second whether it changed the second table of Double Q
public record Update(
    long transition,
    int state,
    int action,
    double reward,
    int next,
    OptionalInt nextAction,
    double bootstrap,
    double discount,
    double target,
    double oldValue,
    double newValue,
    double alpha,
    boolean terminated,
    boolean second) {
  /// δ = target − old.
  public double delta() {
    return target - oldValue;
  }
}
