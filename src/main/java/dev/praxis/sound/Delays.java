package dev.praxis.sound;

import java.util.Arrays;

/// The latest delays, of which the one in the middle is said.
public final class Delays {
  private static final int KEPT = 120;
  private final long[] nanos = new long[KEPT];
  private long count;

  public void add(long delay) {
    nanos[(int) (count++ % KEPT)] = delay;
  }

  /// The median in milliseconds, 0 before the first.
  public double medianMillis() {
    int kept = (int) Math.min(count, KEPT);
    if (kept == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, kept);
    Arrays.sort(sorted);
    return sorted[kept / 2] / 1e6;
  }
}
