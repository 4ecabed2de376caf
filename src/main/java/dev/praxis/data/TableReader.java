package dev.praxis.data;

import java.io.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/// Reads CSV with declared types through Tablesaw, which left to itself guesses: it takes `1,5` for
/// 15 and `05.12.2024` for the 12th of May.
final class TableReader {
  private static final int LONGEST_CELL = 1 << 20;

  private TableReader() {}

  /// Comma-separated rows without a header, as many cells in each as there are types.
  ///
  /// @param missing the one text that stands for a missing cell
  /// @throws RuntimeException when a cell is not what its column declares
  static Table read(Reader rows, List<ColumnType> types, String missing) {
    return Table.read()
        .usingOptions(
            CsvReadOptions.builder(rows)
                .header(false)
                .columnTypes(tablesaw(types))
                .locale(Locale.ROOT)
                .sample(false)
                .ignoreZeroDecimal(false)
                .missingValueIndicator(missing)
                .maxNumberOfColumns(types.size())
                .maxCharsPerColumn(LONGEST_CELL)
                .build());
  }

  /// The numbers of a column, `NaN` where a cell is missing.
  static double[] numbers(Table table, int column) {
    return table.doubleColumn(column).asDoubleArray();
  }

  /// The distinct cells of a column of labels in order of first appearance, without the missing.
  static List<String> levels(Table table, int column) {
    StringColumn cells = table.stringColumn(column);
    var levels = new LinkedHashSet<String>();
    for (int row = 0; row < cells.size(); row++) {
      if (!cells.isMissing(row)) {
        levels.add(cells.get(row));
      }
    }
    return List.copyOf(levels);
  }

  /// For each cell its place in `levels`; −1 where it is missing or not among them.
  static int[] codes(Table table, int column, Collection<String> levels) {
    var places = new HashMap<String, Integer>();
    levels.forEach(level -> places.put(level, places.size()));
    StringColumn cells = table.stringColumn(column);
    int[] codes = new int[cells.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = cells.isMissing(row) ? -1 : places.getOrDefault(cells.get(row), -1);
    }
    return codes;
  }

  private static tech.tablesaw.api.ColumnType[] tablesaw(List<ColumnType> types) {
    return types.stream()
        .map(
            type ->
                switch (type) {
                  case NUMBER -> tech.tablesaw.api.ColumnType.DOUBLE;
                  case LABEL -> tech.tablesaw.api.ColumnType.STRING;
                  case SKIP -> tech.tablesaw.api.ColumnType.SKIP;
                })
        .toArray(tech.tablesaw.api.ColumnType[]::new);
  }
}
