package dev.praxis.stream.shift;

import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Wilson;
import java.util.Arrays;
import java.util.List;

/// How much of a window is missing: data quality, which is told apart from drift.
public record Quality(int n, int missing) {
  public static Quality of(double[] values) {
    return new Quality(values.length, (int) Arrays.stream(values).filter(Double::isNaN).count());
  }

  public static Quality of(List<String> values) {
    return new Quality(values.size(), (int) values.stream().filter(String::isEmpty).count());
  }

  /// The values that are there.
  public static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  /// From 0 to 1; nothing is missing of nothing.
  public double share() {
    return n == 0 ? 0 : (double) missing / n;
  }

  /// Of the share, 95 %.
  public Interval interval() {
    return Wilson.interval(missing, n, 0.95);
  }
}
