package dev.praxis.figure.export;

import dev.praxis.figure.Table;
import dev.praxis.words.Csv;

/// Writes rows as comma-separated values that a spreadsheet may open.
public final class CsvWriter {
  private CsvWriter() {}

  public static String write(Table table) {
    var csv = new StringBuilder(Csv.line(table.columns()));
    table.rows().forEach(row -> csv.append(Csv.line(row)));
    return csv.toString();
  }
}
