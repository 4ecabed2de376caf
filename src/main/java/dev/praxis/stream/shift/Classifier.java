package dev.praxis.stream.shift;

import dev.praxis.stream.Dice;
import dev.praxis.stream.Tails;
import dev.praxis.stream.Unfit;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Whether a classifier can tell the rows of two windows apart that it has not learnt from. As many
/// rows of each window are drawn, half of them learnt from, the others judged: without drift each
/// answer is a fair coin, so that p is exact whatever the classifier is.
///
/// Source: Lopez-Paz and Oquab (2017), Revisiting classifier two-sample tests, ICLR.
public final class Classifier {
  /// Fewer rows of a window can convict nobody at 5 %.
  public static final int LEAST = 10;

  /// More rows of a window are left out.
  public static final int MOST = 1_000;

  private Classifier() {}

  /// Learns from rows which are of the current window (1) and which of the reference (0).
  @FunctionalInterface
  public interface Learner {
    /// The probability that a row is of the current window.
    ToDoubleFunction<double[]> learnt(double[][] rows, int[] current) throws InterruptedException;
  }

  /// @throws Unfit when a window has fewer than `LEAST` rows
  public static Finding test(Features features, Learner learner, long seed)
      throws Unfit, InterruptedException {
    int n = features.n();
    int m = features.rows().length - n;
    int most = Math.min(MOST, Math.min(n, m));
    if (most < LEAST) {
      throw new Unfit("few", "n", Math.min(n, m), "least", LEAST);
    }
    var dice = new Dice(seed);
    double[][] a = drawn(Arrays.copyOf(features.rows(), n), most, dice);
    double[][] b = drawn(Arrays.copyOfRange(features.rows(), n, n + m), most, dice);
    int half = most / 2;
    double[][] learntFrom = new double[2 * half][];
    int[] current = new int[2 * half];
    for (int i = 0; i < half; i++) {
      learntFrom[2 * i] = a[i];
      learntFrom[2 * i + 1] = b[i];
      current[2 * i + 1] = 1;
    }
    ToDoubleFunction<double[]> learnt = learner.learnt(learntFrom, current);
    int right = 0;
    for (int i = half; i < most; i++) {
      right += learnt.applyAsDouble(a[i]) < 0.5 ? 1 : 0;
      right += learnt.applyAsDouble(b[i]) >= 0.5 ? 1 : 0;
    }
    int held = most - half;
    double accuracy = right / (2.0 * held);
    double p = Tails.fairCoins(right, 2 * held);
    return new Finding(
        Method.CLASSIFIER, accuracy, held, held, 2 * accuracy - 1, p, List.of(Note.HELD_OUT));
  }

  private static double[][] drawn(double[][] rows, int count, Dice dice) {
    int[] places = new int[rows.length];
    Arrays.setAll(places, i -> i);
    dice.shuffle(places, count);
    double[][] drawn = new double[count][];
    Arrays.setAll(drawn, i -> rows[places[i]]);
    return drawn;
  }
}
