package dev.praxis.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows as comma-separated values (RFC 4180) that a spreadsheet may open, numbers in full with a
/// decimal point.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula and runs it.
/// Texts
/// that begin so, or with a tab or line end before it, get an apostrophe in front; numbers never
/// do.
/// So does a text that begins with an apostrophe, so that reading gives back exactly what was
/// written. A number that is not one becomes an empty cell.
public final class Csv {
  private static final String END = "\r\n";
  private static final String GUARDED = "=+-@\t\r\n'＝＋－＠";
  private static final int MOST_CELLS = 1_000_000;

  private Csv() {}

  /// One row with its line end.
  public static String line(List<?> cells) {
    String line = cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    return (line.isEmpty() && cells.size() == 1 ? "\"\"" : line) + END;
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Long whole -> Long.toString(whole);
      case Integer whole -> Integer.toString(whole);
      case Number number when Double.isNaN(number.doubleValue()) -> "";
      case Number number -> Numbers.exact(number.doubleValue());
      case Object other -> quoted(guarded(String.valueOf(other)));
    };
  }

  private static String guarded(String text) {
    return isGuarded(text, 0) ? "'" + text : text;
  }

  private static boolean isGuarded(String text, int at) {
    return text.length() > at && GUARDED.indexOf(text.charAt(at)) >= 0;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> ",;\"\r\n\t".indexOf(c) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /// The cells of a text as they were before writing.
  ///
  /// @param separator a comma, a semicolon or a tab
  /// @throws IllegalArgumentException when a quote is never closed, or for more than a million
  /// cells
  public static List<List<String>> rows(String text, char separator) {
    return new Reading(text, separator).rows();
  }

  private static final class Reading {
    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;
    private int cells;

    Reading(String text, char separator) {
      this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      this.separator = separator;
    }

    List<List<String>> rows() {
      while (at < text.length()) {
        String cell = text.charAt(at) == '"' ? inQuotes() : bare();
        row.add(isApostrophed(cell) ? cell.substring(1) : cell);
        if (++cells > MOST_CELLS) {
          throw new IllegalArgumentException("more than " + MOST_CELLS + " cells");
        }
        ends();
      }
      return rows;
    }

    private static boolean isApostrophed(String cell) {
      return cell.startsWith("'") && isGuarded(cell, 1);
    }

    /// Passes the separator or line end behind a cell.
    private void ends() {
      char sign = at < text.length() ? text.charAt(at) : '\n';
      if (sign == separator) {
        at++;
        if (at == text.length()) {
          row.add("");
          ends();
        }
        return;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
      rows.add(row);
      row = new ArrayList<>();
    }

    private String bare() {
      int from = at;
      while (at < text.length()
          && "\r\n".indexOf(text.charAt(at)) < 0
          && text.charAt(at) != separator) {
        at++;
      }
      return text.substring(from, at);
    }

    private String inQuotes() {
      var cell = new StringBuilder();
      at++;
      while (true) {
        int quote = text.indexOf('"', at);
        if (quote < 0) {
          throw new IllegalArgumentException("a quote is never closed");
        }
        cell.append(text, at, quote);
        at = quote + 1;
        if (at >= text.length() || text.charAt(at) != '"') {
          return cell.append(bare()).toString();
        }
        cell.append('"');
        at++;
      }
    }
  }
}
