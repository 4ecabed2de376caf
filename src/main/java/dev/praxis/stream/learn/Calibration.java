package dev.praxis.stream.learn;

import java.util.Arrays;
import java.util.Comparator;

/// What a confidence has been worth on a reference window with labels: an isotonic step function
/// from confidence to the share of
/// right answers. With it, accuracy is estimated where labels are missing as the mean of calibrated
/// confidences.
///
/// That holds as long as equal confidence is right equally often: under a change of X, not under a
/// change of X→Y, to which it is blind.
///
/// Source: Zadrozny and Elkan (2002), Transforming classifier scores into accurate multiclass
/// probability estimates; the estimate as
/// in NannyML's confidence-based performance estimation.
public final class Calibration {
  private final double[] edges;
  private final double[] shares;

  private Calibration(double[] edges, double[] shares) {
    this.edges = edges;
    this.shares = shares;
  }

  /// Pools adjacent violators.
  ///
  /// @param confidences of the answers given
  /// @param right whether each was right, as many
  public static Calibration of(double[] confidences, boolean[] right) {
    int n = confidences.length;
    if (n == 0 || right.length != n) {
      throw new IllegalArgumentException(n + " confidences for " + right.length + " answers");
    }
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> confidences[i]));
    double[] sums = new double[n];
    double[] weights = new double[n];
    double[] starts = new double[n];
    int blocks = 0;
    for (int i : order) {
      boolean tied = blocks > 0 && starts[blocks - 1] == confidences[i] && weights[blocks - 1] > 0;
      sums[blocks] = right[i] ? 1 : 0;
      weights[blocks] = 1;
      starts[blocks] = confidences[i];
      blocks++;
      while (blocks > 1
          && (tied
              || sums[blocks - 2] / weights[blocks - 2]
                  >= sums[blocks - 1] / weights[blocks - 1])) {
        tied = false;
        blocks--;
        sums[blocks - 1] += sums[blocks];
        weights[blocks - 1] += weights[blocks];
      }
    }
    double[] shares = new double[blocks];
    for (int k = 0; k < blocks; k++) {
      shares[k] = sums[k] / weights[k];
    }
    return new Calibration(Arrays.copyOf(starts, blocks), shares);
  }

  /// The share of right answers at this confidence.
  public double share(double confidence) {
    int at = Arrays.binarySearch(edges, confidence);
    return shares[Math.max(0, at >= 0 ? at : -at - 2)];
  }

  /// Accuracy expected of answers given with these confidences; `NaN` for none.
  public double accuracy(double[] confidences) {
    return Arrays.stream(confidences).map(this::share).average().orElse(Double.NaN);
  }
}
