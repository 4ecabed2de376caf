package dev.praxis.rl;

import java.util.Arrays;

/// Draws from many distributions, each in constant time with one random number, however many
/// outcomes it has.
///
/// Source: Walker (1977) and Vose (1991), A linear algorithm for generating random numbers with a
/// given distribution. Row `r` holds the outcomes from `from[r]` up to `from[r + 1]`.
final class Alias {
  private static final double WHOLE = 1 - 1e-12;
  private final int[] from;
  private final long[] keep;
  private final int[] other;

  Alias(int[] from, double[] probability) {
    this.from = from.clone();
    this.keep = new long[probability.length];
    this.other = new int[probability.length];
    for (int row = 0; row + 1 < from.length; row++) {
      fill(from[row], from[row + 1], probability);
    }
  }

  /// Outcomes that are too rare for their share are filled up from one that has more than its own.
  private void fill(int begin, int end, double[] probability) {
    int n = end - begin;
    double[] scaled = new double[n];
    Arrays.setAll(scaled, i -> probability[begin + i] * n);
    int[] open = new int[n];
    int rich = n;
    int poor = 0;
    for (int i = 0; i < n; i++) {
      keep[begin + i] = Long.MAX_VALUE;
      other[begin + i] = begin + i;
      if (scaled[i] < WHOLE) {
        open[poor++] = i;
      } else {
        open[--rich] = i;
      }
    }
    while (poor > 0 && rich < n) {
      int small = open[--poor];
      int large = open[rich];
      keep[begin + small] = (long) (scaled[small] * 0x1p63);
      other[begin + small] = begin + large;
      scaled[large] -= 1 - scaled[small];
      if (scaled[large] < WHOLE) {
        rich++;
        open[poor++] = large;
      }
    }
  }

  /// @param bits 64 random bits: the high part chooses a column, what is left over tosses the coin
  /// @return the place of an outcome in the row
  int draw(int row, long bits) {
    int begin = from[row];
    long n = from[row + 1] - begin;
    int place = begin + (int) Math.unsignedMultiplyHigh(bits, n);
    return (bits * n) >>> 1 <= keep[place] ? place : other[place];
  }
}
