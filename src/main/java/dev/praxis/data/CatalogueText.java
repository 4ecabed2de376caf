package dev.praxis.data;

import dev.praxis.data.Catalogue.Declared;
import dev.praxis.data.Catalogue.Entry;
import dev.praxis.data.Catalogue.Level;
import dev.praxis.data.DataProblem.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads the text of a catalogue: every scalar as text, no tags, no aliases of collections, every
/// key known.
final class CatalogueText {
  private static final int LONGEST = 1 << 20;
  private static final Set<String> ENTRY_KEYS =
      Set.of(
          "id", "file", "title", "about", "source", "licence", "sha256", "rows", "target",
          "columns");
  private static final Set<String> COLUMN_KEYS = Set.of("name", "type", "unit", "about", "levels");

  private final Place place;

  CatalogueText(Place place) {
    this.place = place;
  }

  List<Entry> read(String yaml) throws DataProblem {
    var entries = new ArrayList<Entry>();
    var ids = new HashSet<String>();
    for (Object item : list(parse(yaml), "the catalogue")) {
      Entry entry = entry(map(item, "a table"));
      if (!ids.add(entry.id())) {
        throw wrong(entry.id(), "its id stands twice");
      }
      entries.add(entry);
    }
    return entries;
  }

  private Object parse(String yaml) throws DataProblem {
    var settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(LONGEST)
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .build();
    try {
      Object parsed = new Load(settings).loadFromString(yaml);
      return parsed == null ? List.of() : parsed;
    } catch (MarkedYamlEngineException unreadable) {
      OptionalInt line =
          unreadable.getProblemMark().stream().mapToInt(mark -> mark.getLine() + 1).findFirst();
      throw DataProblem.of(
          line.isPresent() ? place.line(line.getAsInt()) : place,
          "catalogue.not-yaml",
          "detail",
          unreadable.getProblem());
    } catch (YamlEngineException unreadable) {
      throw DataProblem.of(
          place, "catalogue.not-yaml", "detail", String.valueOf(unreadable.getMessage()));
    }
  }

  private Entry entry(Map<?, ?> map) throws DataProblem {
    String id = text(map, "id", "a table");
    known(map, ENTRY_KEYS, id);
    var columns = new ArrayList<Declared>();
    for (Object column : list(map.get("columns"), id + ", columns")) {
      columns.add(column(map(column, id + ", columns"), id));
    }
    Optional<String> target = Optional.ofNullable(map.get("target")).map(Object::toString);
    consistent(id, columns, target);
    return new Entry(
        id,
        text(map, "title", id),
        text(map, "about", id).strip(),
        text(map, "source", id).strip(),
        text(map, "licence", id),
        fileName(text(map, "file", id), id),
        text(map, "sha256", id),
        whole(text(map, "rows", id), id),
        target,
        columns);
  }

  private void consistent(String id, List<Declared> columns, Optional<String> target)
      throws DataProblem {
    List<String> names = columns.stream().map(Declared::name).toList();
    if (names.isEmpty() || new HashSet<>(names).size() < names.size()) {
      throw wrong(id, "it needs columns, each with a name of its own");
    }
    if (target.isPresent() && !names.contains(target.get())) {
      throw wrong(id, "its target “" + target.get() + "” is not one of its columns");
    }
  }

  private Declared column(Map<?, ?> map, String id) throws DataProblem {
    String name = text(map, "name", id);
    known(map, COLUMN_KEYS, id + ", " + name);
    ColumnType type =
        switch (text(map, "type", id + ", " + name)) {
          case "number" -> ColumnType.NUMBER;
          case "label" -> ColumnType.LABEL;
          default -> throw wrong(id + ", " + name, "its type is neither number nor label");
        };
    List<Level> levels = levels(map.get("levels"), id + ", " + name);
    if (type == ColumnType.NUMBER && !levels.isEmpty()) {
      throw wrong(id + ", " + name, "only labels have levels");
    }
    return new Declared(name, type, optional(map, "unit"), optional(map, "about"), levels);
  }

  private List<Level> levels(@Nullable Object given, String where) throws DataProblem {
    return switch (given) {
      case null -> List.of();
      case List<?> names ->
          names.stream()
              .map(name -> new Level(String.valueOf(name), String.valueOf(name)))
              .toList();
      case Map<?, ?> names ->
          names.entrySet().stream()
              .map(
                  level ->
                      new Level(String.valueOf(level.getKey()), String.valueOf(level.getValue())))
              .toList();
      case Object other -> throw wrong(where, "levels are neither a list nor a map");
    };
  }

  private String fileName(String file, String id) throws DataProblem {
    if (file.contains("/") || file.contains("\\") || file.startsWith(".")) {
      throw wrong(id, "its file must lie beside the catalogue");
    }
    return file;
  }

  private int whole(String text, String id) throws DataProblem {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notWhole) {
      throw wrong(id, "rows is not a whole number");
    }
  }

  private String text(Map<?, ?> map, String key, String where) throws DataProblem {
    if (map.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(where, key + " is missing");
  }

  private static String optional(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text : "";
  }

  private void known(Map<?, ?> map, Set<String> keys, String where) throws DataProblem {
    for (Object key : map.keySet()) {
      if (!keys.contains(String.valueOf(key))) {
        throw wrong(where, "“" + key + "” is not a key of the catalogue");
      }
    }
  }

  private List<?> list(@Nullable Object value, String where) throws DataProblem {
    if (value instanceof List<?> list) {
      return list;
    }
    throw wrong(where, "a list is expected");
  }

  private Map<?, ?> map(Object value, String where) throws DataProblem {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw wrong(where, "keys with values are expected");
  }

  private DataProblem wrong(String where, String detail) {
    return DataProblem.of(place, "catalogue.wrong", "where", where, "detail", detail);
  }
}
