package dev.praxis.labs.mlops.conceptdrift;

import java.util.stream.IntStream;

/// Chooses few of many places: lines need no more points than there are pixels.
final class Thin {
  private static final int MOST = 500;

  private Thin() {}

  /// At most about 500 places from `from` to `end`, the last of them included.
  static int[] out(int from, int end) {
    int step = step(end - from);
    return IntStream.range(from, end).filter(i -> (i - from) % step == 0 || i == end - 1).toArray();
  }

  static int step(int count) {
    return Math.max(1, (count + MOST - 1) / MOST);
  }
}
