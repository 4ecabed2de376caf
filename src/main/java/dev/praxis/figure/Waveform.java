package dev.praxis.figure;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A quantity that swings many times in the width of a pixel: the lowest and highest value of each
/// column of time.
///
/// @param low the lowest value of each column, evenly over the x axis
/// @param high the highest
/// @param shaded a stretch that is looked at
/// @param cursor a place on the x axis, `NaN` for none
public record Waveform(
    String title,
    String note,
    Axis x,
    Axis y,
    double[] low,
    double[] high,
    Optional<Span> shaded,
    double cursor)
    implements Figure {
  public Waveform {
    if (low.length != high.length) {
      throw new IllegalArgumentException(low.length + " lowest, " + high.length + " highest");
    }
  }

  /// A stretch of the x axis.
  public record Span(double from, double to) {}

  /// The middle of a column on the x axis.
  public double at(int column) {
    return x.low() + (column + 0.5) / low.length * x.span();
  }

  @Override
  public Optional<Map<String, Double>> chosen() {
    return Double.isNaN(cursor) ? Optional.empty() : Optional.of(Map.of(x.column(), cursor));
  }

  @Override
  public Optional<Double> valueAt(Map<String, Double> at) {
    return Optional.ofNullable(at.get(x.column()));
  }

  @Override
  public Stride stride() {
    return new Stride(x.span() / 200, 0);
  }

  @Override
  public String describe() {
    double least = 0;
    double greatest = 0;
    for (int i = 0; i < low.length; i++) {
      least = Math.min(least, low[i]);
      greatest = Math.max(greatest, high[i]);
    }
    return "%s: %s from %s to %s; it swings between %s and %s."
        .formatted(
            title,
            x.titled(),
            Numbers.shown(x.low()),
            Numbers.shown(x.high()),
            Numbers.shown(least),
            Numbers.shown(greatest));
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Object>>();
    for (int i = 0; i < low.length; i++) {
      rows.add(List.of(at(i), low[i], high[i]));
    }
    return new Table(List.of(x.titled(), "lowest", "highest"), rows);
  }
}
