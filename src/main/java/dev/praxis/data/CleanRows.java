package dev.praxis.data;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/// The rows of a learner's file as plain CSV, one at a time: numbers with a point, labels quoted in
/// one line, `NA` for what is missing, skipped columns left out. What cannot be read ends the text;
/// ask `failure` afterwards.
final class CleanRows extends Reader {
  /// Stands for a missing cell; no label reads so, as it is one of the marks for missing cells.
  static final String MISSING = "NA";

  private final CsvRecords records;
  private final List<PreviewColumn> columns;
  private final List<ColumnType> types;
  private final LongPredicate wanted;

  private final StringBuilder pending = new StringBuilder();
  private long next;
  private volatile Optional<DataProblem> failure = Optional.empty();

  /// @param records standing before the header
  /// @param types one for each of `columns`
  /// @param wanted which rows to keep by their place, counted from 0; asked in order
  CleanRows(
      CsvRecords records, List<PreviewColumn> columns, List<ColumnType> types, LongPredicate wanted)
      throws DataProblem {
    this.records = records;
    this.columns = columns;
    this.types = types;
    this.wanted = wanted;
    records.advance();
  }

  Optional<DataProblem> failure() {
    return failure;
  }

  @Override
  public int read(char[] into, int from, int length) {
    while (pending.isEmpty()) {
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, pending.length());
    pending.getChars(0, count, into, from);
    pending.delete(0, count);
    return count;
  }

  private boolean fill() {
    try {
      if (failure.isPresent() || !records.advance()) {
        return false;
      }
      if (wanted.test(next++)) {
        write(records.cells());
      }
      return true;
    } catch (DataProblem unreadable) {
      failure = Optional.of(unreadable);
      return false;
    }
  }

  private void write(List<String> cells) {
    int start = pending.length();
    for (int i = 0; i < types.size(); i++) {
      String bare = i < cells.size() ? Cells.bare(cells.get(i)) : "";
      if (types.get(i) != ColumnType.SKIP) {
        pending.append(pending.length() > start ? "," : "");
        pending.append(written(bare, types.get(i), columns.get(i).decimal()));
      }
    }
    pending.append('\n');
  }

  private static String written(String bare, ColumnType type, char decimal) {
    if (Cells.missing(bare)) {
      return MISSING;
    }
    return switch (type) {
      case NUMBER -> {
        double number = Cells.number(bare, decimal);
        yield Double.isNaN(number) ? MISSING : Double.toString(number);
      }
      case LABEL -> '"' + bare.replace("\"", "\"\"") + '"';
      case SKIP -> "";
    };
  }

  @Override
  public void close() {
    pending.setLength(0);
  }
}
