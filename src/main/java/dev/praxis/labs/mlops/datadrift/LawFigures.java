package dev.praxis.labs.mlops.datadrift;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Axis.Tick;
import dev.praxis.figure.Bars;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.stream.shift.Sides;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import dev.praxis.words.Names;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The laws of one column in both windows, added up and as shapes.
final class LawFigures {
  /// A share ends at 1; what is above it is room for names.
  private static final List<Tick> SHARES =
      List.of(new Tick(0, "0.0"), new Tick(0.5, "0.5"), new Tick(1, "1.0"));

  private static final int PLACES = 200;
  private static final int CELLS = 24;
  private static final int MOST_CATEGORIES = 12;
  private final Words words;
  private final Sides sides;

  LawFigures(Words words, Sides sides) {
    this.words = words;
    this.sides = sides;
  }

  /// Shares up to each value with the gap that KS measures, or the shares of categories.
  Figure laws() {
    return switch (sides) {
      case Numbers numbers -> ecdf(numbers);
      case Categories categories -> shares(categories, false);
    };
  }

  /// A histogram, or how the shares of categories changed.
  Figure shapes() {
    return switch (sides) {
      case Numbers numbers -> histogram(numbers);
      case Categories categories -> shares(categories, true);
    };
  }

  private Lines ecdf(Numbers numbers) {
    var lines = new ArrayList<Line>();
    if (numbers.n() > 0 && numbers.m() > 0) {
      double[] a = sorted(numbers.reference());
      double[] b = sorted(numbers.current());
      lines.add(gap(a, b));
      lines.add(steps("reference", 0, a));
      lines.add(steps("current", 1, b));
    }
    return lines(
        words.say("ecdf.title", "column", name()),
        words.say(lines.isEmpty() ? "law.none" : "ecdf.note"),
        new Axis("share of values up to here", "", 0, 1.2, SHARES),
        lines);
  }

  private String name() {
    return Names.bare(sides.name(), "");
  }

  private Lines lines(String title, String note, Axis y, List<Line> lines) {
    double[] x = lines.stream().flatMapToDouble(line -> Arrays.stream(line.x())).toArray();
    return new Lines(title, note, Axis.around(sides.name(), "", x), y, lines, Double.NaN);
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private Line steps(String key, int series, double[] sorted) {
    int places = Math.min(PLACES, sorted.length);
    double[] x = new double[2 * places];
    double[] y = new double[2 * places];
    double before = 0;
    for (int k = 0; k < places; k++) {
      int upTo = (int) ((long) (k + 1) * sorted.length / places);
      x[2 * k] = sorted[upTo - 1];
      x[2 * k + 1] = sorted[upTo - 1];
      y[2 * k] = before;
      before = (double) upTo / sorted.length;
      y[2 * k + 1] = before;
    }
    return new Line(words.say("side." + key), series, false, false, x, y);
  }

  /// Where both differ most.
  private Line gap(double[] a, double[] b) {
    double at = a[0];
    double low = 0;
    double high = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      double x = Math.min(a[i], b[j]);
      while (i < a.length && a[i] <= x) {
        i++;
      }
      while (j < b.length && b[j] <= x) {
        j++;
      }
      double f = (double) i / a.length;
      double g = (double) j / b.length;
      if (Math.abs(f - g) > high - low) {
        at = x;
        low = Math.min(f, g);
        high = Math.max(f, g);
      }
    }
    return new Line(
        words.say("ecdf.gap", "d", high - low),
        3,
        false,
        false,
        new double[] {at, at},
        new double[] {low, high});
  }

  private Lines histogram(Numbers numbers) {
    var lines = new ArrayList<Line>();
    double top = 0;
    if (numbers.n() > 0 && numbers.m() > 0) {
      double low = ends(numbers).min().orElse(0);
      double high = ends(numbers).max().orElse(1);
      double width = high > low ? (high - low) / CELLS : 1;
      lines.add(outline("reference", 0, counted(numbers.reference(), low, width), low, width));
      lines.add(outline("current", 1, counted(numbers.current(), low, width), low, width));
      top = lines.stream().flatMapToDouble(line -> Arrays.stream(line.y())).max().orElse(1) * 1.15;
    }
    return lines(
        words.say("law.title", "column", name()),
        words.say(lines.isEmpty() ? "law.none" : "law.note", "cells", CELLS),
        new Axis("share of the window", "", 0, Math.max(0.01, top)),
        lines);
  }

  private static java.util.stream.DoubleStream ends(Numbers numbers) {
    return java.util.stream.DoubleStream.concat(
        Arrays.stream(numbers.reference()), Arrays.stream(numbers.current()));
  }

  private static double[] counted(double[] values, double low, double width) {
    double[] share = new double[CELLS];
    for (double value : values) {
      share[Math.clamp((int) ((value - low) / width), 0, CELLS - 1)] += 1.0 / values.length;
    }
    return share;
  }

  private Line outline(String key, int series, double[] share, double low, double width) {
    double[] x = new double[2 * CELLS];
    double[] y = new double[2 * CELLS];
    for (int k = 0; k < CELLS; k++) {
      x[2 * k] = low + k * width;
      x[2 * k + 1] = low + (k + 1) * width;
      y[2 * k] = share[k];
      y[2 * k + 1] = share[k];
    }
    return new Line(words.say("side." + key), series, false, false, x, y);
  }

  private Bars shares(Categories categories, boolean change) {
    Map<String, int[]> all = counted(categories);
    var bars = new Shares(change);
    all.entrySet().stream()
        .limit(MOST_CATEGORIES)
        .forEach(
            one ->
                bars.add(
                    one.getKey(),
                    (double) one.getValue()[0] / Math.max(1, categories.n()),
                    (double) one.getValue()[1] / Math.max(1, categories.m())));
    int shown = Math.min(all.size(), MOST_CATEGORIES);
    String note =
        all.isEmpty()
            ? words.say("law.none")
            : words.say(change ? "change.note" : "shares.note", "shown", shown, "all", all.size());
    String title = words.say(change ? "change.title" : "shares.title", "column", name());
    return bars.drawn(title, note, sides.name());
  }

  /// How often each category is in either window.
  private static Map<String, int[]> counted(Categories categories) {
    var all = new TreeMap<String, int[]>();
    Stream.concat(categories.reference().stream(), categories.current().stream())
        .forEach(cell -> all.putIfAbsent(cell, new int[2]));
    categories.reference().forEach(cell -> counts(all, cell)[0]++);
    categories.current().forEach(cell -> counts(all, cell)[1]++);
    return all;
  }

  /// The bars of categories: both shares, or how far they changed.
  private final class Shares {
    private final boolean change;
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final List<Integer> series = new ArrayList<>();

    Shares(boolean change) {
      this.change = change;
    }

    void add(String category, double before, double now) {
      if (change) {
        bar(category, now - before, now < before ? 0 : 1);
      } else {
        bar(words.say("shares.before", "name", category), before, 0);
        bar(words.say("shares.now", "name", category), now, 1);
      }
    }

    private void bar(String name, double value, int colour) {
      names.add(name);
      values.add(value);
      series.add(colour);
    }

    Bars drawn(String title, String note, String column) {
      double[] bars = values.stream().mapToDouble(each -> each).toArray();
      double low = Math.min(0, Arrays.stream(bars).min().orElse(0));
      double high = Math.max(0.01, Arrays.stream(bars).max().orElse(1));
      var axis = new Axis(change ? "change of share" : "share", "", low, high);
      int[] colours = series.stream().mapToInt(each -> each).toArray();
      return new Bars(title, note, column, axis, names, bars, colours);
    }
  }

  private static int[] counts(Map<String, int[]> all, String cell) {
    return all.getOrDefault(cell, new int[2]);
  }
}
