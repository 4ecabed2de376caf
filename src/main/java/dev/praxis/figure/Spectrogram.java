package dev.praxis.figure;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How strong each band is at each time, as colours.
///
/// @param value `columns` × `rows` values, column by column, the lowest band of a column first;
///     columns are spread evenly over the x axis, rows over the y axis
/// @param low shown as the dark end; values below are shown as this
/// @param high shown as the light end
/// @param unit of the values, such as dB
/// @param grey light for nothing and dark for much, as on paper, in the place of the heat scale
/// @param cursor a place on the x axis, `NaN` for none
public record Spectrogram(
    String title,
    String note,
    Axis x,
    Axis y,
    int columns,
    int rows,
    float[] value,
    double low,
    double high,
    String unit,
    boolean grey,
    double cursor)
    implements Figure {
  public Spectrogram {
    if (columns < 1 || rows < 1 || value.length != columns * rows) {
      throw new IllegalArgumentException(
          columns + " × " + rows + " cells, but " + value.length + " values");
    }
  }

  /// The middle of a column on the x axis.
  public double time(int column) {
    return x.low() + (column + 0.5) / columns * x.span();
  }

  /// The middle of a row on the y axis.
  public double band(int row) {
    return y.low() + (row + 0.5) / rows * y.span();
  }

  private int strongest(int column) {
    int strongest = 0;
    for (int row = 1; row < rows; row++) {
      if (value[column * rows + row] > value[column * rows + strongest]) {
        strongest = row;
      }
    }
    return strongest;
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
    int column = 0;
    for (int c = 1; c < columns; c++) {
      if (value[c * rows + strongest(c)] > value[column * rows + strongest(column)]) {
        column = c;
      }
    }
    int row = strongest(column);
    return "%s: %s from %s to %s against %s. Strongest, %s %s, at %s and %s."
        .formatted(
            title,
            x.titled(),
            Numbers.shown(x.low()),
            Numbers.shown(x.high()),
            y.titled(),
            Numbers.shown(value[column * rows + row], 3),
            unit,
            Numbers.shown(time(column)),
            y.nameOf(band(row)));
  }

  /// The strongest band of each column: a row for each cell would be too many to read.
  @Override
  public Table table() {
    var table = new ArrayList<List<Object>>();
    for (int column = 0; column < columns; column++) {
      int row = strongest(column);
      table.add(List.of(time(column), y.nameOf(band(row)), (double) value[column * rows + row]));
    }
    return new Table(List.of(x.titled(), "strongest " + y.titled(), "level (" + unit + ")"), table);
  }
}
