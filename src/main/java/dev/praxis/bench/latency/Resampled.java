package dev.praxis.bench.latency;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.words.Numbers;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A table of any length that resembles a given one: rows drawn with replacement, every number
/// moved
/// a little, so that few rows are equal and a lab has as much to do as with real data.
public final class Resampled {
  /// How far numbers are moved, in standard deviations of their column.
  private static final double JITTER = 0.05;

  private Resampled() {}

  /// As comma-separated text with a header; the same for the same generator.
  public static String csv(Dataset data, int rows, RandomGenerator random) {
    double[] jitter = data.columns().stream().mapToDouble(Resampled::jitter).toArray();
    var text = new StringBuilder(line(data));
    for (int row = 0; row < rows; row++) {
      int drawn = random.nextInt(data.rows());
      for (int i = 0; i < jitter.length; i++) {
        text.append(i == 0 ? '\n' : ',');
        text.append(cell(data.columns().get(i), drawn, jitter[i] * random.nextGaussian()));
      }
    }
    return text.append('\n').toString();
  }

  private static String line(Dataset data) {
    return data.columns().stream()
        .map(column -> quoted(column.name()))
        .collect(Collectors.joining(","));
  }

  private static double jitter(Column column) {
    return switch (column) {
      case NumberColumn numbers -> JITTER * deviation(numbers.values());
      case LabelColumn labels -> 0;
    };
  }

  private static double deviation(double[] values) {
    double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
    double mean = Arrays.stream(known).average().orElse(0);
    return Math.sqrt(
        Arrays.stream(known).map(each -> (each - mean) * (each - mean)).average().orElse(0));
  }

  private static String cell(Column column, int row, double moved) {
    return switch (column) {
      case NumberColumn numbers when Double.isNaN(numbers.at(row)) -> "";
      case NumberColumn numbers -> Numbers.exact(numbers.at(row) + moved);
      case LabelColumn labels -> quoted(labels.text(row));
    };
  }

  private static String quoted(String text) {
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
