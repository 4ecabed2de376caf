package dev.praxis.data;

import dev.praxis.data.DataProblem.Place;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Reads one record after another from separated text (RFC 4180), holding only the current one.
/// Takes all three line ends, quotes after leading blanks, and doubled quotes within quotes; leaves
/// out blank lines.
final class CsvRecords {
  private static final int LONGEST_CELL = 1 << 19;
  private static final int LONGEST_INDENT = 64;
  private static final int END = -1;

  private final Place place;
  private final Reader text;
  private final char separator;
  private final int most;

  private final StringBuilder cell = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private int width;
  private boolean quoted;
  private long line = 1;
  private long started;
  private int ahead;

  /// @param most how many cells of a record to keep; more are counted only
  CsvRecords(Place place, Reader text, char separator, int most) throws DataProblem {
    this.place = place;
    this.text = text;
    this.separator = separator;
    this.most = most;
    this.ahead = read();
  }

  Place place() {
    return place;
  }

  /// Moves to the next record; false at the end of the text.
  ///
  /// @throws DataProblem when the text cannot be read, a quotation mark is never closed, or a cell
  ///     is beyond half a million letters
  boolean advance() throws DataProblem {
    do {
      if (ahead == END) {
        return false;
      }
      record();
    } while (width == 1 && !quoted && cell.toString().isBlank());
    return true;
  }

  /// The cells of the current record as written, without their quotes.
  List<String> cells() {
    return List.copyOf(cells);
  }

  /// How many cells the current record has, kept or not.
  int width() {
    return width;
  }

  /// The line on which the current record begins, counted from 1.
  long line() {
    return started;
  }

  private void record() throws DataProblem {
    cells.clear();
    width = 0;
    quoted = false;
    started = line;
    boolean more = true;
    while (more) {
      cell();
      if (width++ < most) {
        cells.add(cell.toString());
      }
      more = ahead == separator;
      if (ahead != END) {
        step();
      }
    }
  }

  /// Reads up to the separator, line end or end of the text that ends the cell.
  private void cell() throws DataProblem {
    cell.setLength(0);
    while (ahead != separator && ahead != '\n' && ahead != END) {
      if (ahead == '"' && blankSoFar()) {
        cell.setLength(0);
        quotedPart();
      } else {
        keep();
      }
    }
  }

  private boolean blankSoFar() {
    return cell.length() < LONGEST_INDENT && cell.toString().isBlank();
  }

  private void quotedPart() throws DataProblem {
    quoted = true;
    long opened = line;
    step();
    while (true) {
      if (ahead == END) {
        throw DataProblem.of(place.line(opened), "csv.open-quote", "line", opened);
      }
      if (ahead == '"') {
        step();
        if (ahead != '"') {
          afterQuote();
          return;
        }
      }
      keep();
    }
  }

  /// What stands between a closing quote and the separator stays part of the cell.
  private void afterQuote() throws DataProblem {
    while (ahead != separator && ahead != '\n' && ahead != END) {
      keep();
    }
  }

  private void keep() throws DataProblem {
    if (cell.length() >= LONGEST_CELL) {
      throw DataProblem.of(place.line(started), "csv.long-cell", "line", started);
    }
    cell.append((char) ahead);
    step();
  }

  private void step() throws DataProblem {
    if (ahead == '\n') {
      line++;
    }
    ahead = read();
  }

  /// The next letter; every kind of line end reads as a line feed.
  private int read() throws DataProblem {
    try {
      int letter = text.read();
      if (letter != '\r') {
        return letter;
      }
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
      return '\n';
    } catch (IOException unreadable) {
      throw DataProblem.of(place, "csv.unreadable", "file", place.file());
    }
  }
}
