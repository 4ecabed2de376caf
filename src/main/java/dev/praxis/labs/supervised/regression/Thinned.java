package dev.praxis.labs.supervised.regression;

import java.util.stream.IntStream;

/// A long path with fewer places: every n-th and always the last.
final class Thinned {
  private static final int MOST = 500;

  private Thinned() {}

  static int[] indexes(int length) {
    int every = (length + MOST - 1) / MOST;
    IntStream some = IntStream.range(0, length).filter(i -> i % every == 0 && i < length - 1);
    return IntStream.concat(some, IntStream.of(length - 1)).toArray();
  }

  /// One coordinate of the places kept.
  static double[] of(double[][] path, int coordinate) {
    return IntStream.of(indexes(path.length)).mapToDouble(i -> path[i][coordinate]).toArray();
  }
}
