package dev.praxis.stream.detect;

import java.util.Arrays;

/// Adaptive windowing: a window of buckets of 1, 2, 4, … inputs, cut while the means of its older
/// and newer part are
/// further apart than ε = √(2mσ² d) + 2md/3, with d = ln(2 ln n / δ), m = 1/(n₀−4) + 1/(n₁−4) and
/// σ² the variance of the window.
///
/// Source: Bifet and Gavaldà (2007), Learning from time-changing data with adaptive windowing.
///
/// As MOA's, whose constants stand here: looked at every 32 inputs, once the window holds more than
/// 10 and each part
/// more than 6, with at most 5 buckets of a size. MOA's detector gives an alarm only where the mean
/// rises and keeps the
/// window otherwise cut. MOA's variance overflows where a window grows beyond 2¹⁶ inputs, ours does
/// not. River's has changed its constants between versions, gives both and empties the window.
public final class Adwin extends Detector {
  /// Which cuts are alarms; the window is cut either way.
  public enum Alarms {
    /// As MOA's `ADWINChangeDetector`.
    RISES,
    /// As MOA's `ADWIN`.
    ALL
  }

  /// @param delta confidence: the share of false cuts
  public record Parameters(double delta, Alarms alarms) {
    /// Those of MOA.
    public static final Parameters USUAL = new Parameters(0.002, Alarms.RISES);

    public Parameters {
      share("delta", delta);
    }
  }

  private static final int CLOCK = 32;
  private static final int MOST = 5;
  private static final int SLOTS = MOST + 1;
  private static final int LEAST_WINDOW = 10;
  private static final int LEAST_PART = 5;
  private static final int MOST_ROWS = 31;
  private final Parameters parameters;
  private double[] totals = new double[2 * SLOTS];
  private double[] variances = new double[2 * SLOTS];
  private int[] filled = new int[2];
  private int lastRow;
  private int time;
  private int width;
  private double total;
  private double variance;
  private double excess = Double.NaN;

  public Adwin(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public Adwin copy() {
    Adwin copy = (Adwin) super.copy();
    copy.totals = Arrays.copyOf(totals, totals.length);
    copy.variances = Arrays.copyOf(variances, variances.length);
    copy.filled = Arrays.copyOf(filled, filled.length);
    return copy;
  }

  @Override
  public Level add(double x) {
    finite(x);
    double before = total / width;
    insert(x);
    time = time + 1 == CLOCK ? 0 : time + 1;
    if (time != 0 || width <= LEAST_WINDOW) {
      return say(Level.NONE);
    }
    excess = Double.NaN;
    boolean cut = false;
    while (cutOnce()) {
      cut = true;
    }
    boolean alarm = cut && (parameters.alarms() == Alarms.ALL || total / width > before);
    return say(alarm ? Level.DRIFT : Level.NONE);
  }

  private void insert(double x) {
    width++;
    totals[filled[0]] = x;
    variances[filled[0]] = 0;
    filled[0]++;
    if (width > 1) {
      double off = x - total / (width - 1);
      variance += (width - 1) * off * off / width;
    }
    total += x;
    if (filled[0] > MOST) {
      compress();
    }
  }

  private void compress() {
    for (int row = 0; row <= lastRow && filled[row] > MOST; row++) {
      if (row == lastRow) {
        addRow();
      }
      merge(row);
    }
  }

  private void addRow() {
    lastRow++;
    if (lastRow == filled.length) {
      filled = Arrays.copyOf(filled, Math.min(MOST_ROWS, 2 * lastRow));
      totals = Arrays.copyOf(totals, filled.length * SLOTS);
      variances = Arrays.copyOf(variances, filled.length * SLOTS);
    }
  }

  /// The two oldest buckets of a row become the newest of the next.
  private void merge(int row) {
    int from = row * SLOTS;
    int to = from + SLOTS + filled[row + 1]++;
    double n = 1 << row;
    double apart = totals[from] / n - totals[from + 1] / n;
    totals[to] = totals[from] + totals[from + 1];
    variances[to] = variances[from] + variances[from + 1] + n * n * apart * apart / (n + n);
    shift(row, 2);
  }

  private void shift(int row, int by) {
    int from = row * SLOTS;
    filled[row] -= by;
    for (int k = from; k < from + filled[row]; k++) {
      totals[k] = totals[k + by];
      variances[k] = variances[k + by];
    }
  }

  private void dropOldest() {
    int row = lastRow;
    int from = row * SLOTS;
    int n = 1 << row;
    width -= n;
    total -= totals[from];
    double apart = totals[from] / n - total / width;
    variance -= variances[from] + (double) n * width * apart * apart / (n + width);
    shift(row, 1);
    if (filled[row] == 0) {
      lastRow--;
    }
  }

  /// Looks for a place where the two parts differ, oldest first, and drops the oldest bucket at the
  /// first.
  private boolean cutOnce() {
    double d = Math.log(2 * Math.log(width) / parameters.delta());
    double sigma2 = variance / width;
    int n0 = 0;
    double sum0 = 0;
    double sum1 = total;
    for (int row = lastRow; row >= 0; row--) {
      int n = 1 << row;
      for (int k = row * SLOTS; k < row * SLOTS + filled[row]; k++) {
        n0 += n;
        sum0 += totals[k];
        sum1 -= totals[k];
        int n1 = width - n0;
        if (n1 <= LEAST_PART + 1) {
          return false;
        }
        if (n0 > LEAST_PART + 1) {
          double apart = Math.abs(sum0 / n0 - sum1 / n1);
          double bound = bound(n0, n1, sigma2, d);
          if (apart > bound) {
            excess = Double.isNaN(excess) ? apart / bound : excess;
            dropOldest();
            return true;
          }
        }
      }
    }
    return false;
  }

  private static double bound(int n0, int n1, double sigma2, double d) {
    double m = 1.0 / (n0 - LEAST_PART + 1) + 1.0 / (n1 - LEAST_PART + 1);
    return Math.sqrt(2 * m * sigma2 * d) + 2.0 / 3 * d * m;
  }

  /// How many times its bound the widest difference of two parts is now; 1 is the threshold. At an
  /// alarm, what it was
  /// before the window was cut.
  @Override
  public Gauge gauge() {
    if (level() == Level.DRIFT) {
      return Gauge.above(excess, Double.NaN, 1, width);
    }
    double widest = widest();
    return Double.isNaN(widest)
        ? Gauge.unknown(true, width)
        : Gauge.above(widest, Double.NaN, 1, width);
  }

  private double widest() {
    double d = Math.log(2 * Math.log(width) / parameters.delta());
    double widest = Double.NaN;
    int n0 = 0;
    double sum0 = 0;
    for (int row = lastRow; row >= 0; row--) {
      for (int k = row * SLOTS; k < row * SLOTS + filled[row]; k++) {
        n0 += 1 << row;
        sum0 += totals[k];
        int n1 = width - n0;
        if (n0 > LEAST_PART + 1 && n1 > LEAST_PART + 1) {
          double apart = Math.abs(sum0 / n0 - (total - sum0) / n1);
          double times = apart / bound(n0, n1, variance / width, d);
          widest = Double.isNaN(widest) ? times : Math.max(widest, times);
        }
      }
    }
    return widest;
  }
}
