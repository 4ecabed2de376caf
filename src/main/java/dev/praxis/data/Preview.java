package dev.praxis.data;

import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A learner's file as it would be read: what was found, what was guessed, and what could not be
/// taken as written. Types are corrected here, before the import.
///
/// @param file where it lies, so that it can be opened again
/// @param head the first rows as text, at most 20, each as wide as the header
/// @param general problems of lines and column names, whatever the types
/// @param kept how many rows are read; fewer than there are when the file is sampled
public record Preview(
    Path file,
    TextFormat format,
    Size size,
    List<PreviewColumn> columns,
    List<List<String>> head,
    Problems general,
    long kept) {
  /// The most rows of `head`.
  public static final int HEAD = 20;

  public Preview {
    columns = List.copyOf(columns);
    head = List.copyOf(head);
  }

  /// How large the file is.
  ///
  /// @param seen how many rows the preview read
  /// @param rows how many there are; an estimate where `seen` is less
  /// @param changed when it was last written, in milliseconds
  public record Size(long bytes, long seen, long rows, long changed) {
    public boolean estimated() {
      return seen < rows;
    }
  }

  /// The guessed types by column name, in the order of the file.
  public Map<String, ColumnType> types() {
    var types = new LinkedHashMap<String, ColumnType>();
    columns.forEach(column -> types.put(column.name(), column.guess()));
    return Collections.unmodifiableMap(types);
  }

  /// The problems under the guessed types.
  public Problems problems() {
    return problems(Map.of());
  }

  /// The problems under these types; columns not named keep their guess.
  public Problems problems(Map<String, ColumnType> types) {
    Problems all = general;
    for (PreviewColumn column : columns) {
      all = all.and(column.problems(types.getOrDefault(column.name(), column.guess())));
    }
    return all;
  }

  /// Says that only a sample of the rows is read, and of how many; empty when all are.
  public Optional<String> sampled() {
    if (kept >= size.rows()) {
      return Optional.empty();
    }
    String key = size.estimated() ? "csv.sampled-estimate" : "csv.sampled";
    return Optional.of(
        Words.of(Preview.class).say(key, "kept", kept, "rows", size.rows(), "seen", size.seen()));
  }
}
