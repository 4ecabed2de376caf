package dev.praxis.figure;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/// Quantities along one axis, each line labelled where it ends.
///
/// @param cursor where on the x axis the run stands, `NaN` for nowhere
public record Lines(String title, String note, Axis x, Axis y, List<Line> lines, double cursor)
    implements Figure {
  public Lines {
    lines = List.copyOf(lines);
  }

  /// One line; `marks` asks for a dot at every value. One without a name goes unnamed, as an
  /// interval beside its value.
  public record Line(
      String name, int series, boolean dashed, boolean marks, double[] x, double[] y) {
    public Line {
      if (x.length != y.length) {
        throw new IllegalArgumentException(
            "line " + name + " has " + x.length + " x and " + y.length + " y");
      }
    }
  }

  @Override
  public String describe() {
    var parts = new ArrayList<String>();
    for (Line line : lines.stream().filter(line -> !line.name().isEmpty()).toList()) {
      int last = line.y().length - 1;
      parts.add(
          last < 0
              ? line.name() + " has no values yet"
              : "%s goes from %s to %s in %s values"
                  .formatted(
                      line.name(),
                      Numbers.shown(line.y()[0]),
                      Numbers.shown(line.y()[last]),
                      last + 1));
    }
    if (parts.isEmpty()) {
      parts.add(lines.isEmpty() ? "nothing yet" : lines.size() + " lines without names");
    }
    return title + ": " + String.join("; ", parts) + ".";
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Object>>();
    for (Line line : lines) {
      for (int i = 0; i < line.x().length; i++) {
        rows.add(List.of(line.name(), line.x()[i], line.y()[i]));
      }
    }
    return new Table(List.of("line", x.titled(), y.titled()), rows);
  }
}
