package dev.praxis.lab;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The values of knobs by id: `Long`, `Double`, `Boolean`, `String` or a list of column names.
public record Settings(SortedMap<String, Object> values) {
  public static final Settings NONE = new Settings(Map.of());

  public Settings(Map<String, ?> values) {
    this(sorted(values));
  }

  public Settings {
    values = Collections.unmodifiableSortedMap(sorted(values));
  }

  private static SortedMap<String, Object> sorted(Map<String, ?> values) {
    var sorted = new TreeMap<String, Object>();
    values.forEach((id, value) -> sorted.put(id, canonical(id, value)));
    return sorted;
  }

  private static Object canonical(String id, Object value) {
    return switch (value) {
      case Integer number -> (long) number;
      case Long number -> number;
      case Double number -> number;
      case Boolean on -> on;
      case String text -> text;
      case List<?> names -> names.stream().map(String::valueOf).toList();
      default ->
          throw new IllegalArgumentException(
              id + " cannot be a " + value.getClass().getSimpleName());
    };
  }

  public Settings with(String id, Object value) {
    var changed = new TreeMap<String, Object>(values);
    changed.put(id, canonical(id, value));
    return new Settings(changed);
  }

  public Settings without(String id) {
    var changed = new TreeMap<String, Object>(values);
    changed.remove(id);
    return new Settings(changed);
  }

  public Settings withAll(Settings others) {
    var changed = new TreeMap<String, Object>(values);
    changed.putAll(others.values);
    return new Settings(changed);
  }

  public Optional<Object> find(String id) {
    return Optional.ofNullable(values.get(id));
  }

  public int whole(String id) {
    return Math.toIntExact((Long) value(id));
  }

  public double real(String id) {
    return ((Number) value(id)).doubleValue();
  }

  public boolean on(String id) {
    return (Boolean) value(id);
  }

  public String text(String id) {
    return (String) value(id);
  }

  @SuppressWarnings("unchecked")
  public List<String> names(String id) {
    return (List<String>) value(id);
  }

  private Object value(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no value for knob " + id));
  }
}
