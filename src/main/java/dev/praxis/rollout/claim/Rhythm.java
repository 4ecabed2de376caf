package dev.praxis.rollout.claim;

/// How many ask, by the time of day: a daily wave times noise that belongs to the tick.
///
/// @param mean requests a second, averaged over a day
public record Rhythm(double mean) {
  private static final double SWING = 0.6;
  private static final double NOISE = 0.08;
  private static final double QUIETEST_HOUR = 2;
  private static final int PURPOSE = 11;

  public Rhythm {
    if (!(mean > 0)) {
      throw new IllegalArgumentException("a mean rate of " + mean);
    }
  }

  /// Without noise: mean × (1 − 0.6 cos 2π(h − 2)/24), least at two in the morning.
  public double expected(long tick) {
    double phase = 2 * Math.PI * (Clock.hours(tick) - QUIETEST_HOUR) / 24;
    return mean * (1 - SWING * Math.cos(phase));
  }

  /// Requests a second in this tick.
  public double rate(long seed, long tick) {
    return expected(tick) * Math.exp(NOISE * Clock.random(seed, tick, PURPOSE).nextGaussian());
  }
}
