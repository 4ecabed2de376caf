package dev.praxis.stream.shift;

import java.util.Arrays;
import java.util.Comparator;

/// What many tests at once do to their p values, as adjusted values in the order given.
public enum Correction {
  NONE,
  /// p times the number of tests. Source: Dunn (1961).
  BONFERRONI,
  /// Step-down Bonferroni. Source: Holm (1979).
  HOLM,
  /// Keeps the share of false finds. Source: Benjamini and Hochberg (1995).
  BENJAMINI_HOCHBERG;

  public double[] adjusted(double[] p) {
    return switch (this) {
      case NONE -> p.clone();
      case BONFERRONI -> Arrays.stream(p).map(x -> Math.min(1, x * p.length)).toArray();
      case HOLM -> holm(p);
      case BENJAMINI_HOCHBERG -> hochberg(p);
    };
  }

  private static Integer[] order(double[] p) {
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
    return order;
  }

  private static double[] holm(double[] p) {
    Integer[] order = order(p);
    double[] adjusted = new double[p.length];
    double greatest = 0;
    for (int rank = 0; rank < p.length; rank++) {
      greatest = Math.max(greatest, Math.min(1, p[order[rank]] * (p.length - rank)));
      adjusted[order[rank]] = greatest;
    }
    return adjusted;
  }

  private static double[] hochberg(double[] p) {
    Integer[] order = order(p);
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int rank = p.length - 1; rank >= 0; rank--) {
      least = Math.min(least, p[order[rank]] * p.length / (rank + 1));
      adjusted[order[rank]] = least;
    }
    return adjusted;
  }
}
