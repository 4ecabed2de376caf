package dev.praxis.labs.mlops.datadrift;

import dev.praxis.stream.shift.Injection;
import dev.praxis.stream.shift.Sides;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import java.util.Arrays;

/// What is done to one column of the current windows, from one of them on.
///
/// @param kind one of `KINDS`
/// @param column the column harmed
/// @param shift in standard deviations of the reference
/// @param times of a scale or a unit
/// @param share of missing cells or of a new category
/// @param since the first window harmed, counted from 1
record Harm(String kind, String column, double shift, double times, double share, int since) {
  static final java.util.List<String> KINDS =
      java.util.List.of("nothing", "shift", "scale", "unit", "missing", "category", "shuffle");

  /// What the name of a new category is.
  static final String FRESH = "new";

  /// Whether this window is harmed at all.
  boolean strikes(int window) {
    return !kind.equals("nothing") && window >= since;
  }

  /// Where there are fewer windows than that, the last one is harmed.
  Harm within(int windows) {
    return new Harm(kind, column, shift, times, share, Math.min(since, windows));
  }

  /// The column as it arrives.
  Sides done(Sides sides, int window, long seed) {
    return !strikes(window) || !sides.name().equals(column)
        ? sides
        : switch (sides) {
          case Numbers(String name, double[] reference, double[] current) ->
              new Numbers(name, reference, injection(reference).into(current, seed));
          case Categories(String name, var reference, var current) ->
              new Categories(name, reference, injection(new double[0]).into(current, seed));
        };
  }

  /// The injection, its size in the unit of the column.
  Injection injection(double[] reference) {
    return switch (kind) {
      case "shift" -> new Injection.Shift(shift * deviation(reference));
      case "scale" -> new Injection.Scale(times);
      case "unit" -> new Injection.Unit(times, 0);
      case "missing" -> new Injection.Missing(share);
      case "category" -> new Injection.NewCategory(FRESH, share);
      case "shuffle" -> new Injection.Shuffled();
      default -> new Injection.Shift(0);
    };
  }

  /// Of the values that are there, divided by n − 1; 0 where there are fewer than two.
  static double deviation(double[] values) {
    double[] there = Arrays.stream(values).filter(Double::isFinite).toArray();
    double mean = Arrays.stream(there).average().orElse(0);
    double sum = Arrays.stream(there).map(x -> (x - mean) * (x - mean)).sum();
    return there.length < 2 ? 0 : Math.sqrt(sum / (there.length - 1));
  }
}
