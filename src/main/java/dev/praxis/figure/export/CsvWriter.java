package dev.praxis.figure.export;

import dev.praxis.figure.Table;
import dev.praxis.words.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes rows as comma-separated values (RFC 4180), numbers in full with a decimal point.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula and runs it.
/// Texts and headers that begin so, or with a tab or line end before it, get an apostrophe in
/// front; numbers never do. A number that is not one becomes an empty cell.
public final class CsvWriter {
  private static final String END = "\r\n";

  private CsvWriter() {}

  public static String write(Table table) {
    var csv = new StringBuilder(line(table.columns()));
    table.rows().forEach(row -> csv.append(line(row)));
    return csv.toString();
  }

  private static String line(List<?> cells) {
    String line = cells.stream().map(CsvWriter::cell).collect(Collectors.joining(","));
    return (line.isEmpty() && cells.size() == 1 ? "\"\"" : line) + END;
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Long whole -> Long.toString(whole);
      case Number number when Double.isNaN(number.doubleValue()) -> "";
      case Number number -> Numbers.exact(number.doubleValue());
      case Object other -> quoted(harmless(String.valueOf(other)));
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
