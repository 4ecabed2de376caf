package dev.praxis.figure;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/// One bar a name.
///
/// @param series the colour of each bar, −1 for the accent
public record Bars(
    String title,
    String note,
    String category,
    Axis y,
    List<String> names,
    double[] values,
    int[] series)
    implements Figure {
  public Bars {
    names = List.copyOf(names);
    if (names.size() != values.length || values.length != series.length) {
      throw new IllegalArgumentException(names.size() + " names, " + values.length + " values");
    }
  }

  @Override
  public String describe() {
    var parts = new ArrayList<String>();
    for (int i = 0; i < values.length; i++) {
      parts.add(names.get(i) + " " + Numbers.shown(values[i]));
    }
    return title + ": " + String.join(", ", parts) + ".";
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Object>>();
    for (int i = 0; i < values.length; i++) {
      rows.add(List.of(names.get(i), values[i]));
    }
    return new Table(List.of(category, y.titled()), rows);
  }
}
