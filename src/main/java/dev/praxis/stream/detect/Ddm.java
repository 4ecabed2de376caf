package dev.praxis.stream.detect;

/// Drift detection method: the error rate p with its deviation s = √(p(1−p)/n) has risen above its
/// own
/// best, p + s > p_min + k s_min, with k = 2 for a warning and 3 for a drift.
///
/// Source: Gama, Medas, Castillo and Rodrigues (2004), Learning with drift detection.
///
/// MOA looks for the best from input `warmStart` − 1 on and for a drift from input `warmStart` on
/// (counting from 1), River for both after input `warmStart`: River's warm start w is MOA's w + 2.
public final class Ddm extends Detector {
  /// @param warmStart inputs before an alarm can rise
  /// @param warning deviations above the best for a warning
  /// @param drift deviations above the best for a drift
  public record Parameters(int warmStart, double warning, double drift, Reading reading) {
    public Parameters {
      count("warmStart", warmStart, 0);
      positive("warning", warning);
      positive("drift", drift);
    }

    /// Those of River's documentation, which are MOA's too.
    public static Parameters usual(Reading reading) {
      return new Parameters(30, 2, 3, reading);
    }
  }

  private final int bestFrom;
  private final int driftFrom;
  private final double warning;
  private final double drift;
  private int n;
  private double p;
  private double sum;
  private double pMin;
  private double sMin;
  private double best;

  public Ddm(Parameters parameters) {
    int w = parameters.warmStart();
    boolean moa = parameters.reading() == Reading.MOA;
    bestFrom = moa ? w - 1 : w + 1;
    driftFrom = moa ? w : w + 1;
    warning = parameters.warning();
    drift = parameters.drift();
    clear();
  }

  private void clear() {
    n = 0;
    p = 0;
    pMin = Double.MAX_VALUE;
    sMin = Double.MAX_VALUE;
    best = Double.MAX_VALUE;
  }

  @Override
  public Level add(double x) {
    bit(x);
    if (level() == Level.DRIFT) {
      clear();
    }
    n++;
    p += (x - p) / n;
    double s = Math.sqrt(p * (1 - p) / n);
    sum = p + s;
    if (n < bestFrom) {
      return say(Level.NONE);
    }
    if (sum <= best) {
      pMin = p;
      sMin = s;
      best = sum;
    }
    if (n >= driftFrom && sum > pMin + drift * sMin) {
      return say(Level.DRIFT);
    }
    return say(sum > pMin + warning * sMin ? Level.WARNING : Level.NONE);
  }

  @Override
  public Gauge gauge() {
    return n < Math.max(1, bestFrom)
        ? Gauge.unknown(true, n)
        : Gauge.above(sum, pMin + warning * sMin, pMin + drift * sMin, n);
  }
}
