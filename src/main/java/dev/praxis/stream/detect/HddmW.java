package dev.praxis.stream.detect;

/// McDiarmid's bound on weighted averages: with z ← λx + (1−λ)z and v ← λ² + (1−λ)²v, the average
/// since the
/// best cut is above the one up to the cut by more than √((v₁ + v₂) ln(1/c) / 2).
///
/// Source: Frías-Blanco et al. (2015), Online and non-parametric drift detection methods based on
/// Hoeffding's bounds.
///
/// MOA begins with z = x and v = 1. River begins with v one step on, and starts its average afresh
/// as long
/// as that is exactly 0, so that the first error after many correct answers lifts it from 0 to 1.
/// When
/// two-sided, a fall is a drift in River; in MOA it begins anew without an alarm.
public final class HddmW extends Detector {
  /// @param drift probability of a false drift at one input
  /// @param warning probability of a false warning at one input
  /// @param lambda weight of the newest input
  /// @param twoSided whether a fall of the mean counts
  public record Parameters(
      double drift, double warning, double lambda, boolean twoSided, Reading reading) {
    public Parameters {
      share("drift", drift);
      share("warning", warning);
      share("lambda", lambda);
    }

    /// Those of River's documentation, which are MOA's too.
    public static Parameters usual(Reading reading) {
      return new Parameters(0.001, 0.005, 0.05, false, reading);
    }
  }

  private static final double NEVER = -1;
  private final Parameters parameters;
  private final boolean river;
  private final double lambda;
  private final double rest;
  private final double logDrift;
  private final double logWarning;
  private int n;
  private double total;
  private double totalV;
  private double up1;
  private double up1V;
  private double up2;
  private double up2V;
  private double down1;
  private double down1V;
  private double down2;
  private double down2V;
  private double lowest;
  private double highest;
  private boolean again;

  /// MOA begins anew in the middle of an input, whose second half then falls into the new concept.
  private double carried = NEVER;

  public HddmW(Parameters parameters) {
    this.parameters = parameters;
    river = parameters.reading() == Reading.RIVER;
    lambda = parameters.lambda();
    rest = 1.0 - lambda;
    logDrift = Math.log(1.0 / parameters.drift());
    logWarning = Math.log(1.0 / parameters.warning());
    clear();
  }

  private void clear() {
    n = 0;
    total = NEVER;
    up1 = NEVER;
    up2 = NEVER;
    down1 = NEVER;
    down2 = NEVER;
    lowest = Double.POSITIVE_INFINITY;
    highest = river ? Double.NEGATIVE_INFINITY : Double.MIN_VALUE;
    again = false;
  }

  @Override
  public Level add(double x) {
    bit(x);
    if (again) {
      clear();
      down2 = carried;
      down2V = 1;
      carried = NEVER;
    }
    n++;
    totalV = variance(total, totalV);
    total = average(total, x);
    double bound = Math.sqrt(totalV * logDrift / 2);
    if (total + bound < lowest) {
      lowest = total + bound;
      up1 = total;
      up1V = totalV;
      up2 = NEVER;
    } else {
      up2V = variance(up2, up2V);
      up2 = average(up2, x);
    }
    Level up = level(up1, up2, up1V + up2V);
    again = up == Level.DRIFT;
    return say(parameters.twoSided() ? fallen(up, x, bound) : up);
  }

  private Level fallen(Level up, double x, double bound) {
    if (up == Level.DRIFT && !river) {
      carried = x;
      return up;
    }
    if (total - bound > highest) {
      highest = total - bound;
      down1 = total;
      down1V = totalV;
      down2 = NEVER;
    } else {
      down2V = variance(down2, down2V);
      down2 = average(down2, x);
    }
    Level down = level(down2, down1, down1V + down2V);
    again = again || down == Level.DRIFT;
    if (river) {
      return up == Level.DRIFT || down == Level.NONE ? up : down;
    }
    return down == Level.DRIFT ? Level.NONE : up;
  }

  private double average(double before, double x) {
    if (before < 0 || (river && before == 0)) {
      return x;
    }
    return lambda * x + rest * before;
  }

  private double variance(double average, double before) {
    if (average < 0) {
      return river ? lambda * lambda + rest * rest : 1;
    }
    return lambda * lambda + rest * rest * before;
  }

  private Level level(double from, double to, double v) {
    if (from < 0 || to < 0 || to <= from) {
      return Level.NONE;
    }
    double risen = to - from;
    if (risen > Math.sqrt(v * logDrift / 2)) {
      return Level.DRIFT;
    }
    return risen > Math.sqrt(v * logWarning / 2) ? Level.WARNING : Level.NONE;
  }

  /// Of the rise; nothing is known while there is only one of the two averages.
  @Override
  public Gauge gauge() {
    if (up1 < 0 || up2 < 0) {
      return Gauge.unknown(true, n);
    }
    double v = up1V + up2V;
    return Gauge.above(up2 - up1, Math.sqrt(v * logWarning / 2), Math.sqrt(v * logDrift / 2), n);
  }
}
