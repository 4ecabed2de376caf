package dev.praxis.figure;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Quantities along one axis, each line labelled where it ends.
///
/// @param cursor where on the x axis the run stands, `NaN` for nowhere
public record Lines(String title, String note, Axis x, Axis y, List<Line> lines, double cursor)
    implements Figure {
  public Lines {
    lines = List.copyOf(lines);
  }

  /// One line; `marks` asks for a dot at every value. One without a name goes unnamed.
  ///
  /// @param band how far the truth may lie from each value
  public record Line(
      String name,
      int series,
      boolean dashed,
      boolean marks,
      double[] x,
      double[] y,
      Optional<Band> band) {
    public Line {
      if (x.length != y.length || band.filter(each -> each.low().length != x.length).isPresent()) {
        throw new IllegalArgumentException(
            "line " + name + " has " + x.length + " x and " + y.length + " y");
      }
    }

    public Line(String name, int series, boolean dashed, boolean marks, double[] x, double[] y) {
      this(name, series, dashed, marks, x, y, Optional.empty());
    }

    /// Every value of the line and of its band.
    public DoubleStream values() {
      return DoubleStream.concat(
          Arrays.stream(y),
          band.stream()
              .flatMapToDouble(
                  ends ->
                      DoubleStream.concat(Arrays.stream(ends.low()), Arrays.stream(ends.high()))));
    }

    /// The same inside a band.
    public Line within(double[] low, double[] high) {
      return new Line(name, series, dashed, marks, x, y, Optional.of(new Band(low, high)));
    }
  }

  /// The ends of an interval at each value of a line.
  public record Band(double[] low, double[] high) {
    public Band {
      if (low.length != high.length) {
        throw new IllegalArgumentException(low.length + " lower ends, " + high.length + " upper");
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
      add(rows, line.name(), line.x(), line.y());
      line.band().ifPresent(band -> add(rows, line.name() + ", from", line.x(), band.low()));
      line.band().ifPresent(band -> add(rows, line.name() + ", to", line.x(), band.high()));
    }
    return new Table(List.of("line", x.titled(), y.titled()), rows);
  }

  private static void add(List<List<Object>> rows, String name, double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      rows.add(List.of(name, x[i], y[i]));
    }
  }
}
