package dev.praxis.figure;

import java.util.ArrayList;
import java.util.List;

/// Counts of one naming against another; a confusion matrix has the truth in its rows.
///
/// @param counts `counts[row][column]`
public record Matrix(
    String title,
    String note,
    String rowName,
    String columnName,
    List<String> labels,
    long[][] counts)
    implements Figure {
  public Matrix {
    labels = List.copyOf(labels);
    if (counts.length != labels.size()) {
      throw new IllegalArgumentException(counts.length + " rows for " + labels.size() + " labels");
    }
  }

  @Override
  public String describe() {
    long right = 0;
    long all = 0;
    for (int i = 0; i < counts.length; i++) {
      right += counts[i][i];
      for (long count : counts[i]) {
        all += count;
      }
    }
    return "%s: rows are %s, columns %s; %s of %s on the diagonal."
        .formatted(title, rowName, columnName, right, all);
  }

  @Override
  public Table table() {
    var columns = new ArrayList<String>();
    columns.add(rowName + " \\ " + columnName);
    columns.addAll(labels);
    var rows = new ArrayList<List<Object>>();
    for (int i = 0; i < counts.length; i++) {
      var row = new ArrayList<Object>();
      row.add(labels.get(i));
      for (long count : counts[i]) {
        row.add(count);
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }
}
