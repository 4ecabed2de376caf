package dev.praxis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How often each class was taken for each: `count(truth, predicted)`.
///
/// Precision, recall and F1 as in van Rijsbergen (1979), Information Retrieval, chapter 7. A share
/// of nothing is `NaN`, never 0: a class that was never predicted has no precision.
public final class Confusion {
  private final List<String> classes;
  private final int[][] counts;

  private Confusion(List<String> classes, int[][] counts) {
    this.classes = List.copyOf(classes);
    this.counts = counts;
  }

  /// Counts pairs of codes into `classes`.
  ///
  /// @throws IllegalArgumentException when the lengths differ or a code names no class
  public static Confusion of(int[] truth, int[] predicted, List<String> classes) {
    if (truth.length != predicted.length) {
      throw new IllegalArgumentException(
          truth.length + " true classes but " + predicted.length + " predicted ones");
    }
    int[][] counts = new int[classes.size()][classes.size()];
    for (int row = 0; row < truth.length; row++) {
      counts[checked(truth[row], classes)][checked(predicted[row], classes)]++;
    }
    return new Confusion(classes, counts);
  }

  private static int checked(int code, List<String> classes) {
    if (code < 0 || code >= classes.size()) {
      throw new IllegalArgumentException(code + " is none of the classes " + classes);
    }
    return code;
  }

  public List<String> classes() {
    return classes;
  }

  /// How many rows of class `truth` were taken for class `predicted`.
  public int count(int truth, int predicted) {
    return counts[truth][predicted];
  }

  /// A copy, `[truth][predicted]`.
  public int[][] counts() {
    return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
  }

  public int rows() {
    return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
  }

  /// How many rows were taken for what they are.
  public int correct() {
    return IntStream.range(0, counts.length).map(i -> counts[i][i]).sum();
  }

  /// The share of rows taken for what they are; `NaN` without rows.
  public double accuracy() {
    return (double) correct() / rows();
  }

  /// Of the rows taken for this class, the share that are; `NaN` when none was.
  public double precision(int of) {
    return (double) counts[of][of] / predicted(of);
  }

  /// Of the rows of this class, the share taken for it; `NaN` when there is none.
  public double recall(int of) {
    return (double) counts[of][of] / actual(of);
  }

  /// 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall; `NaN` only for a class
  /// that neither occurs nor is predicted.
  public double f1(int of) {
    return 2.0 * counts[of][of] / (predicted(of) + actual(of));
  }

  /// The plain mean of F1 over the classes that occur or are predicted; `NaN` when none does.
  public double macroF1() {
    return IntStream.range(0, counts.length)
        .mapToDouble(this::f1)
        .filter(f1 -> !Double.isNaN(f1))
        .average()
        .orElse(Double.NaN);
  }

  private int predicted(int as) {
    return Arrays.stream(counts).mapToInt(row -> row[as]).sum();
  }

  private int actual(int of) {
    return Arrays.stream(counts[of]).sum();
  }

  @Override
  public String toString() {
    return classes + " " + Arrays.deepToString(counts);
  }
}
