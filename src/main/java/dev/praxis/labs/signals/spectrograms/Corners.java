package dev.praxis.labs.signals.spectrograms;

import dev.praxis.signal.MelBank;
import java.util.stream.IntStream;

/// Where the triangles of a filter bank are drawn.
final class Corners {
  /// More points than this no triangle needs.
  private static final int MOST = 64;

  private Corners() {}

  /// The bins a triangle needs to be drawn: where it has weight and one on each side, thinned where
  /// there are very many.
  static int[] of(MelBank bank, int band) {
    int first = bank.bins();
    int last = -1;
    for (int bin = 0; bin < bank.bins(); bin++) {
      if (bank.weight(band, bin) > 0) {
        first = Math.min(first, bin);
        last = bin;
      }
    }
    if (last < 0) {
      return new int[0];
    }
    int from = Math.max(0, first - 1);
    int to = Math.min(bank.bins() - 1, last + 1);
    int stride = 1 + (to - from) / MOST;
    return IntStream.rangeClosed(from, to)
        .filter(bin -> (bin - from) % stride == 0 || bin == to)
        .toArray();
  }
}
