package dev.praxis.lab;

/// How many steps to ask for at once where a run goes as fast as it can and is looked at meanwhile:
/// few enough that the picture moves, many enough that drawing takes little of the time.
public final class Gait {
  /// Seconds from one picture to the next: ten a second are a movement.
  private static final double WISHED = 0.1;

  /// One slow picture does not stop a run, one fast one does not let it jump.
  private static final double AT_MOST = 2;

  private static final long MOST = 1_000_000_000;
  private double steps = 1;

  /// Steps to ask for next.
  public long steps() {
    return Math.round(steps);
  }

  /// Learns from what the last ones took, in seconds from asking to showing.
  public void took(double seconds) {
    double wanted = WISHED / Math.max(seconds, 1e-6);
    steps = Math.clamp(steps * Math.clamp(wanted, 1 / AT_MOST, AT_MOST), 1, MOST);
  }
}
