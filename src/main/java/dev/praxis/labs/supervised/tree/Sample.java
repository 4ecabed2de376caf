package dev.praxis.labs.supervised.tree;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.data.Split;
import dev.praxis.data.Splits;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The rows a tree works on: those with a class and a finite number in every feature, parted into
/// training, validation and test.
///
/// @param classes that occur, in the order of the column's levels
/// @param rows indexes into the table
/// @param values `values[i][j]`: feature j in row i of those used
/// @param codes the class of each used row
/// @param split into indexes of used rows
record Sample(
    Dataset data,
    LabelColumn target,
    List<String> features,
    List<String> classes,
    int[] rows,
    double[][] values,
    int[] codes,
    Split split) {
  /// Beyond this, spans leave the range of a double.
  static final double MOST = 1e100;

  private static final double VALIDATION = 0.2;
  private static final double TEST = 0.2;

  static Sample of(Dataset data, TreeConfig config, long seed) {
    LabelColumn target = (LabelColumn) data.column(config.target()).orElseThrow();
    List<NumberColumn> columns =
        config.features().stream().map(name -> numbers(data, name)).toList();
    int[] rows =
        IntStream.range(0, data.rows())
            .filter(row -> target.code(row) >= 0)
            .filter(row -> columns.stream().allMatch(column -> Double.isFinite(column.at(row))))
            .toArray();
    int[] levels = Arrays.stream(rows).map(target::code).sorted().distinct().toArray();
    double[][] values =
        Arrays.stream(rows)
            .mapToObj(row -> columns.stream().mapToDouble(column -> column.at(row)).toArray())
            .toArray(double[][]::new);
    int[] codes =
        Arrays.stream(rows).map(row -> Arrays.binarySearch(levels, target.code(row))).toArray();
    return new Sample(
        data,
        target,
        config.features(),
        Arrays.stream(levels).mapToObj(target.levels()::get).toList(),
        rows,
        values,
        codes,
        Splits.stratified(codes, VALIDATION, TEST, seed));
  }

  private static NumberColumn numbers(Dataset data, String name) {
    return (NumberColumn) data.column(name).orElseThrow();
  }

  int leftOut() {
    return data.rows() - rows.length;
  }

  /// Rows of each class, in all parts together.
  int[] sizes() {
    int[] sizes = new int[classes.size()];
    Arrays.stream(codes).forEach(code -> sizes[code]++);
    return sizes;
  }

  double[][] valuesOf(int[] part) {
    return Arrays.stream(part).mapToObj(i -> values[i]).toArray(double[][]::new);
  }

  int[] codesOf(int[] part) {
    return Arrays.stream(part).map(i -> codes[i]).toArray();
  }

  /// Indexes into the table.
  int[] rowsOf(int[] part) {
    return Arrays.stream(part).map(i -> rows[i]).toArray();
  }

  /// The split as rows of the table, so that its hash names the same rows whatever the features.
  Split tableSplit() {
    return new Split(rowsOf(split.train()), rowsOf(split.validation()), rowsOf(split.test()));
  }

  /// Any column of numbers, at some of the rows used; `NaN` where there is none that can be shown.
  double[] column(String name, int[] part) {
    NumberColumn column = numbers(data, name);
    return Arrays.stream(part)
        .mapToDouble(i -> column.at(rows[i]))
        .map(value -> Math.abs(value) <= MOST ? value : Double.NaN)
        .toArray();
  }

  /// The name of a column without its unit, as questions say it.
  String called(String name) {
    Column column = data.column(name).orElseThrow();
    String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
    return column.titled().substring(0, column.titled().length() - unit.length());
  }

  String unit(String name) {
    return data.column(name).orElseThrow().unit();
  }
}
