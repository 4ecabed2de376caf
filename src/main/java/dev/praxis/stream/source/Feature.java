package dev.praxis.stream.source;

import java.util.List;
import java.util.stream.IntStream;

/// A column of a stream.
///
/// @param unit empty where there is none
/// @param categories the names behind the values 0, 1, …; empty for numbers
public record Feature(String name, String unit, List<String> categories) {
  public Feature {
    categories = List.copyOf(categories);
  }

  static Feature number(String name, String unit) {
    return new Feature(name, unit, List.of());
  }

  /// Numbers that mean nothing: x1, x2, …
  static List<Feature> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> number("x" + i, "")).toList();
  }

  static Feature category(String name, String... categories) {
    return new Feature(name, "", List.of(categories));
  }

  public boolean number() {
    return categories.isEmpty();
  }
}
