package dev.praxis.figure;

import dev.praxis.words.Names;
import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One axis of a plane: what it measures, in what unit, and the range shown.
///
/// @param column the name of the quantity; gestures name coordinates by it
/// @param unit as written in brackets, or empty
/// @param ticks places with names of their own; none for round numbers
public record Axis(String column, String unit, double low, double high, List<Tick> ticks) {
  public Axis {
    ticks = List.copyOf(ticks);
    if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException("axis " + column + " runs from " + low + " to " + high);
    }
  }

  public Axis(String column, String unit, double low, double high) {
    this(column, unit, low, high, List.of());
  }

  /// A place with a name.
  public record Tick(double at, String label) {}

  /// An axis of logarithms to base 10 that is labelled with the quantity itself.
  ///
  /// @param low the quantity at the low end, above zero
  public static Axis logarithmic(String column, String unit, double low, double high) {
    var ticks = new ArrayList<Tick>();
    for (int power = -9; power <= 9; power++) {
      for (int lead : new int[] {1, 2, 5}) {
        double value = lead * Math.pow(10, power);
        if (value >= low * 0.999 && value <= high * 1.001) {
          ticks.add(new Tick(Math.log10(value), Numbers.shown(value, 3)));
        }
      }
    }
    return new Axis(column, unit, Math.log10(low), Math.log10(high), ticks);
  }

  /// What a place on the axis is called: a number, or the name of the nearest tick.
  public String nameOf(double place) {
    return ticks.stream()
        .min(Comparator.comparingDouble(tick -> Math.abs(tick.at() - place)))
        .map(tick -> "about " + tick.label())
        .orElseGet(() -> Numbers.shown(place));
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

  /// The same around its middle with a longer span.
  public Axis spanning(double span) {
    double middle = (low + high) / 2;
    return new Axis(column, unit, middle - span / 2, middle + span / 2, ticks);
  }
}
