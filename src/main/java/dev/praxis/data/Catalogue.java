package dev.praxis.data;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.DataProblem.Place;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tech.tablesaw.api.Table;

/// The tables that ship with Praxis, with their provenance and declared column types. A table is
/// read when first asked for and kept; safe to use from several threads.
public final class Catalogue {
  private static final String FILE = "catalog.yaml";

  private final Path folder;
  private final List<Entry> entries;
  private final Map<String, Dataset> loaded = new ConcurrentHashMap<>();

  private final Recordings recordings;

  private Catalogue(Path folder, List<Entry> entries, Recordings recordings) {
    this.folder = folder;
    this.entries = List.copyOf(entries);
    this.recordings = recordings;
  }

  /// A table of the catalogue, before it is read.
  ///
  /// @param about one or two plain sentences
  /// @param licence on what terms it is shipped
  /// @param sha256 of the file's bytes, in hex
  /// @param target the column usually predicted
  public record Entry(
      String id,
      String title,
      String about,
      String source,
      String licence,
      String file,
      String sha256,
      int rows,
      Optional<String> target,
      List<Declared> columns) {
    public Entry {
      columns = List.copyOf(columns);
    }

    /// How large the table is, read before it is opened: rows × columns.
    public String size() {
      return rows + " × " + columns.size();
    }
  }

  /// What the catalogue says of a column.
  ///
  /// @param unit as written on an axis, or an empty text
  /// @param about a plain sentence, or an empty text
  /// @param levels of a label column, in order: the text in the file and its readable name; empty
  ///     where none are declared
  public record Declared(
      String name, ColumnType type, String unit, String about, List<Level> levels) {
    public Declared {
      levels = List.copyOf(levels);
    }
  }

  /// A class as the file writes it and as people read it.
  public record Level(String code, String name) {}

  /// Reads `catalog.yaml` in `folder`; no table yet.
  ///
  /// @throws DataProblem when the catalogue is absent, not YAML, or incomplete
  public static Catalogue open(Path folder) throws DataProblem {
    Place place = Place.of(FILE);
    try {
      String yaml = Files.readString(folder.resolve(FILE));
      return new Catalogue(folder, new CatalogueText(place).read(yaml), Recordings.open(folder));
    } catch (IOException unreadable) {
      throw DataProblem.of(place, "catalogue.unreadable", "folder", folder);
    }
  }

  /// The recordings that ship beside the tables.
  public Recordings recordings() {
    return recordings;
  }

  /// In the order of the catalogue.
  public List<Entry> entries() {
    return entries;
  }

  public Optional<Entry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /// The table by this id, read once.
  ///
  /// @throws DataProblem when there is none, or its file is absent or not the one described
  public Dataset read(String id) throws DataProblem {
    Dataset known = loaded.get(id);
    if (known != null) {
      return known;
    }
    Optional<Entry> entry = find(id);
    if (entry.isEmpty()) {
      List<String> ids = entries.stream().map(Entry::id).toList();
      throw DataProblem.of(
          Place.of(FILE), "catalogue.unknown", "id", id, "ids", String.join(", ", ids));
    }
    Dataset data = load(entry.get());
    Dataset earlier = loaded.putIfAbsent(id, data);
    return earlier == null ? data : earlier;
  }

  private Dataset load(Entry entry) throws DataProblem {
    byte[] content = content(entry);
    Table table = table(entry, content);
    if (table.rowCount() != entry.rows()) {
      throw DataProblem.of(
          Place.of(entry.file()),
          "catalogue.rows",
          "declared",
          entry.rows(),
          "found",
          table.rowCount());
    }
    var columns = new ArrayList<Column>();
    for (int i = 0; i < entry.columns().size(); i++) {
      columns.add(column(entry, table, i));
    }
    List<String> declared = entry.columns().stream().map(Declared::toString).toList();
    String hash = Sha256.typed(entry.sha256(), declared);
    return new Dataset(entry.id(), entry.title(), columns, hash, entry.target());
  }

  private byte[] content(Entry entry) throws DataProblem {
    Place place = Place.of(entry.file());
    try {
      byte[] content = Files.readAllBytes(folder.resolve(entry.file()));
      if (!Sha256.hex(content).equals(entry.sha256())) {
        throw DataProblem.of(place, "catalogue.changed", "title", entry.title());
      }
      return content;
    } catch (IOException unreadable) {
      throw DataProblem.of(place, "catalogue.no-file", "title", entry.title(), "folder", folder);
    }
  }

  private static Table table(Entry entry, byte[] content) throws DataProblem {
    Place place = Place.of(entry.file());
    List<String> names = entry.columns().stream().map(Declared::name).toList();
    try (var text =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8))) {
      String header = text.readLine();
      if (!String.join(",", names).equals(header)) {
        throw DataProblem.of(place.line(1), "catalogue.header", "title", entry.title());
      }
      return TableReader.read(text, entry.columns().stream().map(Declared::type).toList(), "");
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    } catch (RuntimeException notAsDeclared) {
      throw DataProblem.of(
          place,
          "catalogue.cells",
          "title",
          entry.title(),
          "detail",
          String.valueOf(notAsDeclared.getMessage()));
    }
  }

  private static Column column(Entry entry, Table table, int place) throws DataProblem {
    Declared declared = entry.columns().get(place);
    return switch (declared.type()) {
      case NUMBER ->
          new NumberColumn(declared.name(), declared.unit(), TableReader.numbers(table, place));
      case LABEL -> labels(entry, table, place);
      case SKIP -> throw new IllegalStateException("the catalogue skips no columns");
    };
  }

  private static LabelColumn labels(Entry entry, Table table, int place) throws DataProblem {
    Declared declared = entry.columns().get(place);
    List<String> found = TableReader.levels(table, place);
    if (declared.levels().isEmpty()) {
      return new LabelColumn(declared.name(), found, TableReader.codes(table, place, found));
    }
    List<String> codes = declared.levels().stream().map(Level::code).toList();
    Optional<String> stranger = found.stream().filter(cell -> !codes.contains(cell)).findFirst();
    if (stranger.isPresent()) {
      throw DataProblem.of(
          Place.of(entry.file()).column(declared.name()),
          "catalogue.level",
          "cell",
          stranger.get(),
          "column",
          declared.name());
    }
    List<String> names = declared.levels().stream().map(Level::name).toList();
    return new LabelColumn(declared.name(), names, TableReader.codes(table, place, codes));
  }
}
