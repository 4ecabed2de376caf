package dev.praxis.data;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.DataProblem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import tech.tablesaw.api.Table;

/// Opens a learner's own file of separated text. What cannot be taken as written is listed in the
/// preview, never silently changed; a file too large to hold is read as a sample of its rows.
public final class CsvImport {
  private CsvImport() {}

  /// Looks the file through and guesses the type of each column.
  ///
  /// A column is taken for numbers when nine in ten of its filled cells are; the others are listed.
  /// Other columns are labels, or skipped when they hold more than 50 different texts and more than
  /// every second cell is a new one (names, identifiers, sentences).
  ///
  /// @throws DataProblem when it cannot be read, is not text, has no rows or too many columns
  public static Preview preview(Path file) throws DataProblem {
    return preview(file, CsvLimits.STANDARD);
  }

  static Preview preview(Path file, CsvLimits limits) throws DataProblem {
    return CsvScan.preview(file, limits);
  }

  /// The table with the guessed types: for the command line, where nobody corrects them.
  public static Dataset open(Path file) throws DataProblem {
    return read(preview(file), Map.of());
  }

  /// The table with these types, without a preview to show; see `read(Preview, Map)`.
  public static Dataset read(Path file, Map<String, ColumnType> types) throws DataProblem {
    return read(preview(file), types);
  }

  /// The previewed table with these types by column name; columns not named keep their guess. Its
  /// id is the path of the file.
  ///
  /// @throws DataProblem when a name is none of the columns, all are skipped, or the file has
  ///     changed since the preview
  public static Dataset read(Preview preview, Map<String, ColumnType> types) throws DataProblem {
    Path file = preview.file();
    Place place = CsvSource.place(file);
    List<ColumnType> chosen = chosen(preview, types, place);
    unchanged(preview, place);
    LongPredicate wanted = wanted(preview);
    try (CsvSource source = CsvSource.open(file, preview.format(), preview.columns().size());
        CleanRows rows = new CleanRows(source.records(), preview.columns(), chosen, wanted)) {
      Table table =
          TableReader.read(
              rows,
              chosen.stream().filter(type -> type != ColumnType.SKIP).toList(),
              CleanRows.MISSING);
      if (rows.failure().isPresent()) {
        throw rows.failure().get();
      }
      return dataset(preview, chosen, table, source.sha256());
    }
  }

  private static List<ColumnType> chosen(
      Preview preview, Map<String, ColumnType> types, Place place) throws DataProblem {
    Map<String, ColumnType> guessed = preview.types();
    for (String name : types.keySet()) {
      if (!guessed.containsKey(name)) {
        throw DataProblem.of(place.column(name), "csv.no-column", "column", name);
      }
    }
    List<ColumnType> chosen =
        guessed.entrySet().stream()
            .map(guess -> types.getOrDefault(guess.getKey(), guess.getValue()))
            .toList();
    if (chosen.stream().allMatch(type -> type == ColumnType.SKIP)) {
      throw DataProblem.of(place, "csv.all-skipped", "file", place.file());
    }
    return chosen;
  }

  private static void unchanged(Preview preview, Place place) throws DataProblem {
    try {
      if (Files.size(preview.file()) != preview.size().bytes()
          || Files.getLastModifiedTime(preview.file()).toMillis() != preview.size().changed()) {
        throw DataProblem.of(place, "csv.changed", "file", place.file());
      }
    } catch (IOException unreadable) {
      throw DataProblem.of(place, "csv.unreadable", "file", place.file());
    }
  }

  private static LongPredicate wanted(Preview preview) throws DataProblem {
    if (preview.sampled().isEmpty()) {
      return row -> true;
    }
    try (CsvSource source = CsvSource.open(preview.file(), preview.format(), 0)) {
      long[] chosen = RowSample.choose(source.records(), Math.toIntExact(preview.kept()));
      return row -> Arrays.binarySearch(chosen, row) >= 0;
    }
  }

  private static Dataset dataset(
      Preview preview, List<ColumnType> types, Table table, String fileHash) {
    var columns = new ArrayList<Column>();
    var declared = new ArrayList<String>();
    for (int i = 0; i < types.size(); i++) {
      String name = preview.columns().get(i).name();
      int place = columns.size();
      declared.add(name + ": " + types.get(i));
      switch (types.get(i)) {
        case NUMBER -> columns.add(new NumberColumn(name, "", TableReader.numbers(table, place)));
        case LABEL -> {
          List<String> levels = TableReader.levels(table, place);
          columns.add(new LabelColumn(name, levels, TableReader.codes(table, place, levels)));
        }
        case SKIP -> {}
      }
    }
    String hash = Sha256.typed(fileHash, declared);
    return new Dataset(preview.file().toString(), title(preview.file()), columns, hash);
  }

  private static String title(Path file) {
    String name = CsvSource.place(file).file();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
