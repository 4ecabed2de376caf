package dev.praxis.expression;

import dev.praxis.words.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The names an expression may use, with their types. A name with a `*` stands for a family:
/// `scores.recall_*.value` allows `scores.recall_setosa.value`.
public record Scope(SortedMap<String, Type> names, List<Family> families) {
  public static final Scope EMPTY = new Scope(new TreeMap<>(), List.of());

  /// What a name or an expression gives.
  public enum Type {
    NUMBER,
    TEXT,
    TRUTH,
    TEXTS
  }

  /// All names that begin and end alike.
  public record Family(String begins, String ends, Type type) {
    boolean holds(String name) {
      return name.length() > begins.length() + ends.length()
          && name.startsWith(begins)
          && name.endsWith(ends);
    }
  }

  public Scope {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    families = List.copyOf(families);
  }

  public static Scope of(Map<String, Type> names) {
    Scope scope = EMPTY;
    for (var entry : names.entrySet()) {
      scope = scope.with(entry.getKey(), entry.getValue());
    }
    return scope;
  }

  /// This scope with one more name, or one more family where the name has a `*`.
  public Scope with(String name, Type type) {
    int star = name.indexOf('*');
    if (star < 0) {
      var more = new TreeMap<>(names);
      more.put(name, type);
      return new Scope(more, families);
    }
    var more = new ArrayList<>(families);
    more.add(new Family(name.substring(0, star), name.substring(star + 1), type));
    return new Scope(names, more);
  }

  public Optional<Type> find(String name) {
    return Optional.ofNullable(names.get(name))
        .or(
            () ->
                families.stream()
                    .filter(family -> family.holds(name))
                    .map(Family::type)
                    .findFirst());
  }

  /// Whether some declared name goes on where this one ends.
  boolean begins(String name) {
    return Stream.concat(names.keySet().stream(), families.stream().map(Family::begins))
        .anyMatch(full -> full.startsWith(name + "."));
  }

  /// The type of the names that begin and end so, when there are any and all are of one type.
  Optional<Type> between(String begins, String ends) {
    List<Type> types =
        Stream.concat(
                names.entrySet().stream()
                    .filter(name -> new Family(begins, ends, name.getValue()).holds(name.getKey()))
                    .map(Map.Entry::getValue),
                families.stream()
                    .filter(family -> family.begins().startsWith(begins))
                    .filter(family -> family.ends().equals(ends))
                    .map(Family::type))
            .distinct()
            .toList();
    return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.empty();
  }

  /// The declared name that was probably meant.
  public Optional<String> near(String name) {
    return Spelling.near(name, names.keySet());
  }

  /// The declared names below a dotted name that is none itself, such as `scores.leaves`.
  List<String> below(String name) {
    return names.keySet().stream().filter(full -> full.startsWith(name + ".")).toList();
  }
}
