package dev.praxis.data;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A table that does not change: columns of one length with declared types.
///
/// @param id the catalogue id, or the path of the learner's file
/// @param title what a person calls it
/// @param columns in the order of the file
/// @param hash SHA-256 over the file's bytes and the declared types, in hex
/// @param target the column usually predicted; empty for a learner's file unless chosen
public record Dataset(
    String id, String title, List<Column> columns, String hash, Optional<String> target)
    implements Material {
  public Dataset {
    columns = List.copyOf(columns);
    if (columns.stream().mapToInt(Column::size).distinct().count() > 1) {
      throw new IllegalArgumentException("columns of " + id + " differ in length");
    }
    if (target.isPresent() && columns.stream().noneMatch(has(target.get()))) {
      throw new IllegalArgumentException(id + " has no column " + target.get() + " to predict");
    }
  }

  /// A table without a usual target.
  public Dataset(String id, String title, List<Column> columns, String hash) {
    this(id, title, columns, hash, Optional.empty());
  }

  /// The same table with `name` as the column to predict.
  public Dataset predicting(String name) {
    return new Dataset(id, title, columns, hash, Optional.of(name));
  }

  public int rows() {
    return columns.isEmpty() ? 0 : columns.getFirst().size();
  }

  public Optional<Column> column(String name) {
    return columns.stream().filter(has(name)).findFirst();
  }

  public List<NumberColumn> numbers() {
    return columns.stream()
        .filter(NumberColumn.class::isInstance)
        .map(NumberColumn.class::cast)
        .toList();
  }

  public List<LabelColumn> labels() {
    return columns.stream()
        .filter(LabelColumn.class::isInstance)
        .map(LabelColumn.class::cast)
        .toList();
  }

  private static Predicate<Column> has(String name) {
    return column -> column.name().equals(name);
  }

  @Override
  public String toString() {
    return id + " (" + rows() + " × " + columns.size() + ")";
  }
}
