package dev.praxis.expression;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the names of a scope stand for now: `Double`, `String`, `Boolean` or a list of texts. Other
/// numbers become `Double`. A name may have no value yet.
public record Values(SortedMap<String, Object> byName) {
  public static final Values NONE = new Values(new TreeMap<>());

  public Values {
    var canonical = new TreeMap<String, Object>();
    byName.forEach((name, value) -> canonical.put(name, canonical(name, value)));
    byName = Collections.unmodifiableSortedMap(canonical);
  }

  public static Values of(Map<String, ?> byName) {
    return new Values(new TreeMap<>(byName));
  }

  public Values with(String name, Object value) {
    var more = new TreeMap<>(byName);
    more.put(name, value);
    return new Values(more);
  }

  /// The value of a name, where there is one of that type.
  Optional<Object> find(String name, Scope.Type type) {
    return Optional.ofNullable(byName.get(name)).filter(value -> typeOf(value) == type);
  }

  /// The values of all names that begin and end so, by what stands between.
  Map<String, Object> between(String begins, String ends, Scope.Type type) {
    var family = new Scope.Family(begins, ends, type);
    var values = new TreeMap<String, Object>();
    byName.forEach(
        (name, value) -> {
          if (family.holds(name) && typeOf(value) == type) {
            values.put(name.substring(begins.length(), name.length() - ends.length()), value);
          }
        });
    return values;
  }

  private static Scope.Type typeOf(Object value) {
    return switch (value) {
      case String text -> Scope.Type.TEXT;
      case Boolean truth -> Scope.Type.TRUTH;
      case List<?> texts -> Scope.Type.TEXTS;
      default -> Scope.Type.NUMBER;
    };
  }

  private static Object canonical(String name, Object value) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case String text -> text;
      case Boolean truth -> truth;
      case List<?> texts -> texts.stream().map(String::valueOf).toList();
      default ->
          throw new IllegalArgumentException(
              name + " cannot be a " + value.getClass().getSimpleName());
    };
  }
}
