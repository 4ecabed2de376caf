package dev.praxis.data;

import dev.praxis.words.Names;
import java.util.Arrays;
import java.util.List;

/// One column of a table. Missing cells are kept, never guessed.
public sealed interface Column {
  String name();

  /// The unit as written on an axis, or an empty text.
  String unit();

  int size();

  int missing();

  /// The cell as text; empty where it is missing.
  String text(int row);

  /// The name with its unit, as an axis or a header shows it: `petal_length_cm` in cm reads
  /// “petal length (cm)”.
  default String titled() {
    return Names.titled(name(), unit());
  }

  /// Numbers; `NaN` where a cell is missing.
  final class NumberColumn implements Column {
    private final String name;
    private final String unit;
    private final double[] values;

    public NumberColumn(String name, String unit, double[] values) {
      this.name = name;
      this.unit = unit;
      this.values = values.clone();
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String unit() {
      return unit;
    }

    @Override
    public int size() {
      return values.length;
    }

    public double at(int row) {
      return values[row];
    }

    /// A copy, free to change.
    public double[] values() {
      return values.clone();
    }

    @Override
    public int missing() {
      return (int) Arrays.stream(values).filter(Double::isNaN).count();
    }

    @Override
    public String text(int row) {
      return Double.isNaN(values[row]) ? "" : dev.praxis.words.Numbers.exact(values[row]);
    }
  }

  /// Labels: codes into `levels`, −1 where a cell is missing. Levels stand in order of first
  /// appearance.
  final class LabelColumn implements Column {
    private final String name;
    private final List<String> levels;
    private final int[] codes;

    public LabelColumn(String name, List<String> levels, int[] codes) {
      this.name = name;
      this.levels = List.copyOf(levels);
      this.codes = codes.clone();
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String unit() {
      return "";
    }

    @Override
    public int size() {
      return codes.length;
    }

    public List<String> levels() {
      return levels;
    }

    /// The index into `levels`, −1 where the cell is missing.
    public int code(int row) {
      return codes[row];
    }

    @Override
    public int missing() {
      return (int) Arrays.stream(codes).filter(code -> code < 0).count();
    }

    @Override
    public String text(int row) {
      return codes[row] < 0 ? "" : levels.get(codes[row]);
    }
  }
}
