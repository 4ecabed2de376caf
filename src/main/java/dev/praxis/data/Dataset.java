package dev.praxis.data;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import java.util.List;
import java.util.Optional;

/// A table that does not change: columns of one length with declared types.
///
/// @param id the catalogue id, or the path of the learner's file
/// @param title what a person calls it
/// @param columns in the order of the file
/// @param hash SHA-256 of the file's bytes and the declared types, in hex
public record Dataset(String id, String title, List<Column> columns, String hash)
    implements Material {
  public Dataset {
    columns = List.copyOf(columns);
    if (columns.stream().mapToInt(Column::size).distinct().count() > 1) {
      throw new IllegalArgumentException("columns of " + id + " differ in length");
    }
  }

  public int rows() {
    return columns.isEmpty() ? 0 : columns.getFirst().size();
  }

  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
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

  @Override
  public String toString() {
    return id + " (" + rows() + " × " + columns.size() + ")";
  }
}
