package dev.praxis.rollout.queue;

/// What a queue bears.
///
/// @param patience seconds a request waits before it is given up
/// @param room requests that may wait at once
public record Limits(double patience, int room) {
  /// No limits.
  public static final Limits NONE = new Limits(Double.POSITIVE_INFINITY, Integer.MAX_VALUE);
}
