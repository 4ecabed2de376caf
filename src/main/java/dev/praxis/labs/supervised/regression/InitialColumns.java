package dev.praxis.labs.supervised.regression;

import dev.praxis.data.Column;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Settings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The columns in use before anyone chooses.
final class InitialColumns {
  private InitialColumns() {}

  /// The usual target where it is a number, else the last number column.
  static List<String> target(Dataset data, Settings before) {
    List<String> numbers = data.numbers().stream().map(Column::name).toList();
    if (data.target().filter(numbers::contains).isPresent()) {
      return List.of(data.target().orElseThrow());
    }
    return numbers.isEmpty() ? List.of() : List.of(numbers.getLast());
  }

  /// Every other number column that varies: a constant one can explain nothing.
  static List<String> features(Dataset data, Settings before) {
    String target = before.text("target");
    return data.numbers().stream()
        .filter(InitialColumns::varies)
        .map(Column::name)
        .filter(name -> !name.equals(target))
        .toList();
  }

  private static boolean varies(NumberColumn column) {
    return Arrays.stream(column.values()).filter(Double::isFinite).distinct().limit(2).count() == 2;
  }

  /// The feature that goes most straight with the target.
  static List<String> shown(Dataset data, Settings before) {
    return List.of(strongest(data, before.text("target"), before.names("features")));
  }

  /// The feature with the largest absolute correlation with the target; the first of equals.
  static String strongest(Dataset data, String target, List<String> features) {
    double[] y = values(data, target);
    return features.stream()
        .max(
            Comparator.<String>comparingDouble(name -> Math.abs(correlation(values(data, name), y)))
                .thenComparing(Comparator.<String>comparingInt(features::indexOf).reversed()))
        .orElseThrow();
  }

  private static double[] values(Dataset data, String name) {
    return data.column(name)
        .filter(NumberColumn.class::isInstance)
        .map(column -> ((NumberColumn) column).values())
        .orElseThrow();
  }

  /// Pearson's, over the rows where both are finite; 0 where one of them does not vary.
  private static double correlation(double[] a, double[] b) {
    int[] rows =
        IntStream.range(0, a.length)
            .filter(i -> Double.isFinite(a[i]) && Double.isFinite(b[i]))
            .toArray();
    double meanA = Arrays.stream(rows).mapToDouble(i -> a[i]).average().orElse(0);
    double meanB = Arrays.stream(rows).mapToDouble(i -> b[i]).average().orElse(0);
    double both = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i : rows) {
      both += (a[i] - meanA) * (b[i] - meanB);
      squareA += (a[i] - meanA) * (a[i] - meanA);
      squareB += (b[i] - meanB) * (b[i] - meanB);
    }
    double correlation = both / Math.sqrt(squareA) / Math.sqrt(squareB);
    return Double.isFinite(correlation) ? correlation : 0;
  }
}
