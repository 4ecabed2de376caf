package dev.praxis.labs.supervised.regression;

import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The rows of the table in raw units, with what hands changed. Gestures count items through `rows`
/// and then through `leftOut`, so that a point added for one feature still has its number when
/// another feature is chosen.
///
/// @param rows those with a number in every column in use; table rows first, in order
/// @param leftOut those without
/// @param edited whether a hand has changed anything
record Sample(
    Dataset data,
    String target,
    List<String> features,
    List<Row> rows,
    List<Row> leftOut,
    boolean edited) {
  /// Beyond this, squares of squares leave the range of a double.
  static final double MOST = 1e100;

  /// @param source the row of the table, or −1 for a row that came by hand
  /// @param cells the features in order, then the target; `NaN` where missing
  record Row(int source, double[] cells) {
    boolean complete() {
      return Arrays.stream(cells).allMatch(Double::isFinite);
    }
  }

  Sample {
    features = List.copyOf(features);
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }

  static Sample of(Dataset data, String target, List<String> features) {
    List<NumberColumn> columns =
        columns(features, target).stream()
            .map(name -> (NumberColumn) data.column(name).orElseThrow())
            .toList();
    List<Row> all =
        IntStream.range(0, data.rows())
            .mapToObj(row -> new Row(row, columns.stream().mapToDouble(c -> c.at(row)).toArray()))
            .toList();
    return new Sample(
        data,
        target,
        features,
        all.stream().filter(Row::complete).toList(),
        all.stream().filter(row -> !row.complete()).toList(),
        false);
  }

  private static List<String> columns(List<String> features, String target) {
    var columns = new ArrayList<>(features);
    columns.add(target);
    return columns;
  }

  List<String> columns() {
    return columns(features, target);
  }

  int size() {
    return rows.size();
  }

  /// `x[i][j]`: row i, feature j.
  double[][] x() {
    return rows.stream()
        .map(row -> Arrays.copyOf(row.cells(), features.size()))
        .toArray(double[][]::new);
  }

  double[] y() {
    return values(features.size());
  }

  /// The cells of feature `column`, or of the target after the last feature.
  double[] values(int column) {
    return rows.stream().mapToDouble(row -> row.cells()[column]).toArray();
  }

  /// @throws Refusal when there is no such item, or a coordinate will not do
  Sample moved(int item, Map<String, Double> to) throws Refusal {
    Row before = item(item);
    Row after = new Row(before.source(), put(before.cells().clone(), to));
    if (item < rows.size()) {
      var changed = new ArrayList<>(rows);
      changed.set(item, after);
      return changed(changed, leftOut);
    }
    if (!after.complete()) {
      var changed = new ArrayList<>(leftOut);
      changed.set(item - rows.size(), after);
      return changed(rows, changed);
    }
    return removed(item).joined(new Row(-1, after.cells()));
  }

  /// A cell the gesture does not name is missing, and leaves the row out.
  Sample added(Map<String, Double> at) throws Refusal {
    if (at.isEmpty()) {
      throw Trouble.refuse("no-such-column", "column", "");
    }
    double[] cells = new double[features.size() + 1];
    Arrays.fill(cells, Double.NaN);
    return joined(new Row(-1, put(cells, at)));
  }

  Sample removed(int item) throws Refusal {
    Row gone = item(item);
    var kept = new ArrayList<>(gone.complete() ? rows : leftOut);
    kept.remove(gone.complete() ? item : item - rows.size());
    return gone.complete() ? changed(kept, leftOut) : changed(rows, kept);
  }

  private Sample joined(Row row) {
    var changed = new ArrayList<>(row.complete() ? rows : leftOut);
    changed.add(row);
    return row.complete() ? changed(changed, leftOut) : changed(rows, changed);
  }

  private Sample changed(List<Row> nowRows, List<Row> nowLeftOut) {
    return new Sample(data, target, features, nowRows, nowLeftOut, true);
  }

  private Row item(int item) throws Refusal {
    if (item < 0 || item >= rows.size() + leftOut.size()) {
      throw Trouble.refuse("no-such-point", "item", item, "rows", rows.size());
    }
    return item < rows.size() ? rows.get(item) : leftOut.get(item - rows.size());
  }

  /// Columns of the table that are not in use keep their cells as they are.
  private double[] put(double[] cells, Map<String, Double> to) throws Refusal {
    for (var place : to.entrySet()) {
      String column = place.getKey();
      if (data.column(column).filter(NumberColumn.class::isInstance).isEmpty()) {
        throw Trouble.refuse("no-such-column", "column", column);
      }
      if (!(Math.abs(place.getValue()) <= MOST)) {
        throw Trouble.refuse("no-such-value", "column", column);
      }
      int index = columns().indexOf(column);
      if (index >= 0) {
        cells[index] = place.getValue();
      }
    }
    return cells;
  }
}
