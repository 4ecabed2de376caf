package dev.praxis.stream.source;

import java.util.List;

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

  static Feature category(String name, String... categories) {
    return new Feature(name, "", List.of(categories));
  }

  public boolean number() {
    return categories.isEmpty();
  }
}
