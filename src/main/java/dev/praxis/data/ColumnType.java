package dev.praxis.data;

/// What the cells of a column are taken for.
public enum ColumnType {
  NUMBER,
  LABEL,
  /// Left out of the table.
  SKIP
}
