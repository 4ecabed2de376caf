package dev.praxis.rollout.claim;

import java.util.SplittableRandom;

/// Simulated time: ticks of five minutes from a Monday's midnight.
public final class Clock {
  public static final int SECONDS = 300;
  public static final int HOUR = 12;
  public static final int DAY = 24 * HOUR;
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private Clock() {}

  /// Hours since the first midnight.
  public static double hours(long tick) {
    return (double) tick / HOUR;
  }

  /// Minutes that so many ticks take.
  public static double minutes(long ticks) {
    return ticks * SECONDS / 60.0;
  }

  /// Randomness that belongs to one tick and one purpose: the same again whenever it is asked.
  public static SplittableRandom random(long seed, long tick, int purpose) {
    return new SplittableRandom(mixed(mixed(seed + purpose) + (tick + 1) * GOLDEN_GAMMA));
  }

  /// Finalizer of SplitMix64 (Steele, Lea, Flood 2014).
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
