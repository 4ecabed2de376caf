package dev.praxis.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Data to look at. A figure says what it shows; painters and writers decide nothing.
public sealed interface Figure
    permits Plane, Lines, Bars, Matrix, TreeDiagram, Rows, Waveform, Spectrogram, World {
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
      case Waveform wave -> "waveform";
      case Spectrogram spectrogram -> "spectrogram";
      case World world -> "world";
    };
  }

  /// The place a figure stands at, by axis name, where it has one to be chosen.
  default Optional<Map<String, Double>> chosen() {
    return Optional.empty();
  }

  /// How far an arrow key moves the chosen place, in units of the axes.
  record Stride(double across, double up) {}

  /// A step of the keyboard across the figure.
  default Stride stride() {
    return new Stride(0, 0);
  }

  /// What a place on it stands for, where it stands for one number: a moment, the index of a cell.
  ///
  /// @param at a place by axis name
  default Optional<Double> valueAt(Map<String, Double> at) {
    return Optional.empty();
  }

  /// What a press makes of the place pressed, where it paints instead of choosing.
  default Optional<String> paint() {
    return Optional.empty();
  }

  /// The names of the series, for the legend; empty where lines are labelled directly.
  default List<String> legend() {
    return List.of();
  }
}
