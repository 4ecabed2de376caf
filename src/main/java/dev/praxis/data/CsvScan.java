package dev.praxis.data;

import dev.praxis.data.DataProblem.Place;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks a learner's file through once, row by row, and makes its preview.
final class CsvScan {
  private static final int DISTINCT = 1_000_000;
  private static final int MOST_DISTINCT = 20_000;

  private final Words words = Words.of(CsvScan.class);
  private final Path file;
  private final TextFormat format;
  private final CsvLimits limits;

  private final List<ColumnTally> tallies = new ArrayList<>();
  private final List<List<String>> head = new ArrayList<>();
  private final List<CellProblem> general = new ArrayList<>();
  private long ragged;
  private long row;

  private CsvScan(Path file, TextFormat format, CsvLimits limits) {
    this.file = file;
    this.format = format;
    this.limits = limits;
  }

  static Preview preview(Path file, CsvLimits limits) throws DataProblem {
    Place place = CsvSource.place(file);
    if (!Files.isRegularFile(file)) {
      throw DataProblem.of(place, "csv.no-file", "file", file);
    }
    TextFormat format = TextFormat.find(file, limits.bytes());
    return new CsvScan(file, format, limits).scan(place);
  }

  private Preview scan(Place place) throws DataProblem {
    try (CsvSource source = CsvSource.open(file, format, limits.columns())) {
      CsvRecords records = source.records();
      header(place, records);
      boolean more = records.advance();
      while (more && source.bytesRead() <= limits.bytes()) {
        row(records);
        more = records.advance();
      }
      if (more && row == 0) {
        row(records);
      }
      if (row == 0) {
        throw DataProblem.of(place, "csv.only-header", "file", place.file());
      }
      return preview(size(more, source.bytesRead()));
    } catch (IOException unreadable) {
      throw DataProblem.of(place, "csv.unreadable", "file", place.file());
    }
  }

  private Preview.Size size(boolean more, long read) throws IOException {
    long bytes = Files.size(file);
    long rows = more ? Math.max(row + 1, Math.round((double) row * bytes / read)) : row;
    return new Preview.Size(bytes, row, rows, Files.getLastModifiedTime(file).toMillis());
  }

  private void header(Place place, CsvRecords records) throws DataProblem {
    if (!records.advance()) {
      throw DataProblem.of(place, "csv.empty", "file", place.file());
    }
    if (records.width() > limits.columns()) {
      throw DataProblem.of(
          place.line(records.line()),
          "csv.too-wide",
          "width",
          records.width(),
          "most",
          limits.columns());
    }
    List<String> written = records.cells().stream().map(Cells::bare).toList();
    if (written.stream().allMatch(cell -> !Double.isNaN(Cells.number(cell, '.')))) {
      general.add(CellProblem.ofLine(records.line(), words.say("csv.header-of-numbers")));
    }
    HeaderNames names = HeaderNames.of(written, records.line());
    general.addAll(names.renamed());
    int distinct = Math.min(MOST_DISTINCT, DISTINCT / written.size());
    names.names().forEach(name -> tallies.add(new ColumnTally(name, commas(), distinct)));
  }

  private boolean commas() {
    return format.separator() != ',';
  }

  private void row(CsvRecords records) {
    row++;
    List<String> cells = records.cells();
    int width = tallies.size();
    if (records.width() != width) {
      ragged(records);
    }
    var shown = new ArrayList<String>();
    for (int i = 0; i < width; i++) {
      String bare = i < cells.size() ? Cells.bare(cells.get(i)) : "";
      tallies.get(i).add(bare, row, records.line());
      if (head.size() < Preview.HEAD) {
        shown.add(Cells.shown(bare));
      }
    }
    if (head.size() < Preview.HEAD) {
      head.add(List.copyOf(shown));
    }
  }

  private void ragged(CsvRecords records) {
    ragged++;
    if (ragged <= Problems.MOST) {
      String key = records.width() < tallies.size() ? "csv.short-row" : "csv.long-row";
      general.add(
          CellProblem.ofLine(
              records.line(),
              words.say(
                  key,
                  "row",
                  row,
                  "line",
                  records.line(),
                  "found",
                  records.width(),
                  "expected",
                  tallies.size())));
    }
  }

  private Preview preview(Preview.Size size) {
    long unlisted = Math.max(0, ragged - Problems.MOST);
    for (ColumnTally tally : tallies) {
      if (tally.empty()) {
        String sentence = words.say("csv.empty-column", "column", tally.name());
        general.add(CellProblem.ofColumn(tally.name(), sentence));
      }
    }
    if (row == 1) {
      general.add(CellProblem.ofLine(1, words.say("csv.one-row")));
    }
    return new Preview(
        file,
        format,
        size,
        tallies.stream().map(ColumnTally::column).toList(),
        head,
        new Problems(general, general.size() + unlisted),
        limits.keep(size, tallies.size()));
  }
}
