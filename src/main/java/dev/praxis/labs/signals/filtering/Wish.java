package dev.praxis.labs.signals.filtering;

import dev.praxis.signal.filter.Fir;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The response somebody drew: points of gain, joined by straight lines in decibels.
///
/// @param points in the order they were put there, at least one
record Wish(List<Point> points) {
  static final double LOWEST = -60;
  static final double HIGHEST = 12;
  static final int MOST = 40;
  private static final int GRID = 512;

  Wish {
    points = List.copyOf(points);
  }

  /// A wished gain.
  ///
  /// @param hertz 0 to half the rate
  /// @param decibels from [#LOWEST] to [#HIGHEST]
  record Point(double hertz, double decibels) {
    static Point held(double hertz, double decibels, int rate) {
      return new Point(Math.clamp(hertz, 0, rate / 2.0), Math.clamp(decibels, LOWEST, HIGHEST));
    }
  }

  /// The lower quarter through, the rest not.
  static Wish first(int rate) {
    double half = rate / 2.0;
    return new Wish(
        List.of(
            new Point(0, 0),
            new Point(0.25 * half, 0),
            new Point(0.4 * half, -50),
            new Point(half, -50)));
  }

  Wish moved(int item, Point to) {
    var changed = new ArrayList<>(points);
    changed.set(item, to);
    return new Wish(changed);
  }

  Wish added(Point point) {
    var changed = new ArrayList<>(points);
    changed.add(point);
    return new Wish(changed);
  }

  Wish removed(int item) {
    var changed = new ArrayList<>(points);
    changed.remove(item);
    return new Wish(changed);
  }

  /// Decibels at a frequency; level before the first point and after the last.
  double at(double hertz) {
    NavigableMap<Double, Double> line = new TreeMap<>();
    points.forEach(point -> line.put(point.hertz(), point.decibels()));
    return at(line, hertz);
  }

  private static double at(NavigableMap<Double, Double> line, double hertz) {
    var before = line.floorEntry(hertz);
    var after = line.ceilingEntry(hertz);
    if (before == null) {
      return line.firstEntry().getValue();
    }
    if (after == null || after.getKey().equals(before.getKey())) {
      return before.getValue();
    }
    double share = (hertz - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() + share * (after.getValue() - before.getValue());
  }

  /// The filter that comes near it.
  Fir filter(int taps, int rate) {
    NavigableMap<Double, Double> line = new TreeMap<>();
    points.forEach(point -> line.put(point.hertz(), point.decibels()));
    NavigableMap<Double, Double> gains = new TreeMap<>();
    for (int k = 0; k <= GRID; k++) {
      double hertz = rate / 2.0 * k / GRID;
      gains.put(hertz, Math.pow(10, at(line, hertz) / 20));
    }
    return Fir.drawn(taps, gains, rate);
  }
}
