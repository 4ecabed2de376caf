package dev.praxis.statistics;

/// A quantile between the order statistics.
public final class Quantile {
  private Quantile() {}

  /// Definition 7 of Hyndman and Fan (1996), the default of R and NumPy: linear between the two
  /// values around place (n − 1) p.
  ///
  /// @param sorted ascending, at least one value, no `NaN`
  public static double of(double[] sorted, double p) {
    double place = (sorted.length - 1) * p;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
