package dev.praxis.figure;

import dev.praxis.words.Names;

/// One axis of a plane: what it measures, in what unit, and the range shown.
///
/// @param column the name of the quantity; gestures name coordinates by it
/// @param unit as written in brackets, or empty
public record Axis(String column, String unit, double low, double high) {
  public Axis {
    if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException("axis " + column + " runs from " + low + " to " + high);
    }
  }

  /// An axis that holds all finite values with a margin; a lone value gets room around it.
  public static Axis around(String column, String unit, double... values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    if (low > high) {
      return new Axis(column, unit, 0, 1);
    }
    double margin = 0.05 * (high - low);
    if (margin < 1e-12 * Math.max(1, Math.abs(high))) {
      margin = Math.max(1, Math.abs(high)) * 0.5;
    }
    return new Axis(column, unit, low - margin, high + margin);
  }

  /// What the axis is called, with its unit: a name such as `petal_length_cm` in cm reads “petal
  /// length (cm)”.
  public String titled() {
    return Names.titled(column, unit);
  }

  public double span() {
    return high - low;
  }
}
