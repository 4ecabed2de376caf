package dev.praxis.labs.unsupervised.kmeans;

import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The rows k-means works on, in the space distances are measured in, and the way back to raw
/// units.
///
/// @param rows indexes into the table: those with a finite number in every column
/// @param points `points[i][j]`, raw or standardised
/// @param centre what was subtracted from each column
/// @param scale what each column was divided by
record Cloud(
    Dataset data,
    List<String> columns,
    int[] rows,
    double[][] points,
    double[] centre,
    double[] scale) {
  /// Beyond this, squares and spans leave the range of a double.
  static final double MOST = 1e100;

  static Cloud of(Dataset data, List<String> columns, boolean standardise) {
    List<NumberColumn> numbers =
        columns.stream().map(name -> (NumberColumn) data.column(name).orElseThrow()).toList();
    int[] rows =
        IntStream.range(0, data.rows())
            .filter(row -> numbers.stream().allMatch(column -> Double.isFinite(column.at(row))))
            .toArray();
    int width = numbers.size();
    double[] centre = new double[width];
    double[] scale = new double[width];
    Arrays.fill(scale, 1);
    double[][] points = new double[rows.length][width];
    for (int j = 0; j < width; j++) {
      NumberColumn column = numbers.get(j);
      double[] values = Arrays.stream(rows).mapToDouble(column::at).toArray();
      if (standardise && values.length > 0) {
        centre[j] = Arrays.stream(values).average().orElseThrow();
        scale[j] = spread(values, centre[j]);
      }
      for (int i = 0; i < values.length; i++) {
        points[i][j] = (values[i] - centre[j]) / scale[j];
      }
    }
    return new Cloud(data, columns, rows, points, centre, scale);
  }

  /// The population standard deviation, or 1 for a constant column.
  private static double spread(double[] values, double mean) {
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(sum / values.length);
    return deviation > 0 ? deviation : 1;
  }

  int size() {
    return points.length;
  }

  int leftOut() {
    return data.rows() - rows.length;
  }

  long distinct() {
    return Arrays.stream(points).map(DoubleBuffer::wrap).distinct().count();
  }

  /// The column whose numbers leave the range in which distances can be squared, if any.
  Optional<String> tooLarge() {
    return IntStream.range(0, columns.size())
        .filter(j -> Arrays.stream(points).anyMatch(point -> !(Math.abs(raw(point, j)) <= MOST)))
        .mapToObj(columns::get)
        .findFirst();
  }

  double raw(double[] point, int column) {
    return point[column] * scale[column] + centre[column];
  }

  double inSpace(double value, int column) {
    return (value - centre[column]) / scale[column];
  }

  /// A column of the table at the rows in use, in raw units; `NaN` where there is no number that
  /// can be shown.
  double[] values(String column) {
    NumberColumn numbers = (NumberColumn) data.column(column).orElseThrow();
    return Arrays.stream(rows)
        .mapToDouble(numbers::at)
        .map(value -> Math.abs(value) <= MOST ? value : Double.NaN)
        .toArray();
  }
}
