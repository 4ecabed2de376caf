package dev.praxis.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A figure as rows: what a screen reader, a spreadsheet or `--json` gets.
///
/// @param columns names with units
/// @param rows numbers (`Double`, `Long`), texts or null, as many as there are columns
public record Table(List<String> columns, List<List<Object>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("a row does not have " + width + " cells");
    }
  }
}
