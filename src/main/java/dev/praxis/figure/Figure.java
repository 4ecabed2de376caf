package dev.praxis.figure;

import java.util.List;

/// Data to look at. A figure says what it shows; painters and writers decide nothing.
public sealed interface Figure permits Plane, Lines, Bars, Matrix, TreeDiagram, Rows {
  /// What is seen, in a few words.
  String title();

  /// One muted sentence: made from the data, or how to read the picture.
  String note();

  /// The picture in one sentence, from its data, for who cannot see it.
  String describe();

  /// The same data as rows.
  Table table();

  /// The name of the kind, in small letters, as files carry it.
  default String kind() {
    return switch (this) {
      case Plane plane -> "plane";
      case Lines lines -> "lines";
      case Bars bars -> "bars";
      case Matrix matrix -> "matrix";
      case TreeDiagram tree -> "tree";
      case Rows rows -> "rows";
    };
  }

  /// The names of the series, for the legend; empty where lines are labelled directly.
  default List<String> legend() {
    return List.of();
  }
}
