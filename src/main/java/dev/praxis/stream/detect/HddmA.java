package dev.praxis.stream.detect;

/// Hoeffding's bound on moving averages: the mean of all inputs since the last drift is above the
/// mean up
/// to the best cut by more than ε = √(m/2 · ln(2/c)), m = 1/n_cut − 1/n. The cut is the place where
/// mean +
/// √(ln(1/c)/2n) was least, c being the confidence of a drift.
///
/// Source: Frías-Blanco et al. (2015), Online and non-parametric drift detection methods based on
/// Hoeffding's bounds.
///
/// The two readings differ only when two-sided: a fall is a drift in River, in MOA it begins anew
/// without
/// an alarm. MOA is two-sided unless told otherwise, River is not.
public final class HddmA extends Detector {
  /// @param drift probability of a false drift at one input
  /// @param warning probability of a false warning at one input
  /// @param twoSided whether a fall of the mean counts
  public record Parameters(double drift, double warning, boolean twoSided, Reading reading) {
    public Parameters {
      share("drift", drift);
      share("warning", warning);
    }

    /// Those of River's documentation.
    public static Parameters usual(Reading reading) {
      return new Parameters(0.001, 0.005, false, reading);
    }
  }

  private final boolean twoSided;
  private final boolean river;
  private final double logCut;
  private final double logDrift;
  private final double logWarning;
  private int n;
  private double sum;
  private int nMin;
  private double meanMin;
  private double lowest;
  private int nMax;
  private double meanMax;
  private double highest;
  private boolean again;

  public HddmA(Parameters parameters) {
    twoSided = parameters.twoSided();
    river = parameters.reading() == Reading.RIVER;
    logCut = Math.log(1.0 / parameters.drift());
    logDrift = Math.log(2.0 / parameters.drift());
    logWarning = Math.log(2.0 / parameters.warning());
    clear();
  }

  private void clear() {
    n = 0;
    sum = 0;
    lowest = Double.POSITIVE_INFINITY;
    highest = Double.NEGATIVE_INFINITY;
    again = false;
  }

  @Override
  public Level add(double x) {
    bit(x);
    if (again) {
      clear();
    }
    n++;
    sum += x;
    double mean = sum / n;
    double bound = Math.sqrt(1.0 / (2.0 * n) * logCut);
    if (mean + bound <= lowest) {
      lowest = mean + bound;
      nMin = n;
      meanMin = mean;
    }
    Level up = level(mean - meanMin, nMin);
    if (up == Level.DRIFT) {
      again = true;
      return say(up);
    }
    return say(twoSided ? fallen(up, mean, bound) : up);
  }

  private Level fallen(Level up, double mean, double bound) {
    if (mean - bound >= highest) {
      highest = mean - bound;
      nMax = n;
      meanMax = mean;
    }
    Level down = level(meanMax - mean, nMax);
    again = down == Level.DRIFT;
    return river && down != Level.NONE ? down : up;
  }

  private Level level(double risen, int cut) {
    if (cut == n || risen < 0) {
      return Level.NONE;
    }
    double m = (double) (n - cut) / cut * (1.0 / n);
    if (risen < Math.sqrt(m / 2 * logWarning) && logWarning <= logDrift) {
      return Level.NONE;
    }
    if (risen >= Math.sqrt(m / 2 * logDrift)) {
      return Level.DRIFT;
    }
    return risen >= Math.sqrt(m / 2 * logWarning) ? Level.WARNING : Level.NONE;
  }

  /// Of the rise; a two-sided detector shows the fall where that is nearer to its threshold.
  @Override
  public Gauge gauge() {
    Gauge up = gauge(sum / n - meanMin, nMin);
    if (!twoSided || n == 0) {
      return up;
    }
    Gauge down = gauge(meanMax - sum / n, nMax);
    return down.statistic() / down.drift() > up.statistic() / up.drift() ? down : up;
  }

  private Gauge gauge(double risen, int cut) {
    if (n == 0 || cut == n) {
      return Gauge.unknown(true, n);
    }
    double m = (double) (n - cut) / cut * (1.0 / n);
    return Gauge.above(risen, Math.sqrt(m / 2 * logWarning), Math.sqrt(m / 2 * logDrift), n);
  }
}
