package dev.praxis.stream.detect;

/// EWMA chart for concept drift detection: z ← z + λ(x − z) is above p + L σ, p being the error
/// rate so far, σ² = p(1−p)
/// λ(1 − (1−λ)²ⁿ)/(2−λ), and L(p) a polynomial that keeps 400 inputs between false alarms; a
/// warning at half of L.
///
/// Source: Ross, Adams, Tasoulis and Hand (2012), Exponentially weighted moving average charts for
/// detecting
/// concept drift, with L for λ = 0.2. As in MOA.
public final class Ewma extends Detector {
  /// @param warmStart inputs before an alarm can rise; a warning can one input earlier, as in MOA
  /// @param lambda weight of the newest input; L was worked out for 0.2
  public record Parameters(int warmStart, double lambda) {
    /// Those of MOA.
    public static final Parameters USUAL = new Parameters(30, 0.2);

    public Parameters {
      count("warmStart", warmStart, 0);
      share("lambda", lambda);
    }
  }

  private final int warmStart;
  private final double lambda;
  private final double shrink;
  private int n;
  private double sum;
  private double z;
  private double left;
  private double p;
  private double reach;

  public Ewma(Parameters parameters) {
    warmStart = parameters.warmStart();
    lambda = parameters.lambda();
    shrink = (1 - lambda) * (1 - lambda);
    clear();
  }

  private void clear() {
    n = 0;
    sum = 0;
    z = 0;
    left = 1;
  }

  @Override
  public Level add(double x) {
    bit(x);
    if (level() == Level.DRIFT) {
      clear();
    }
    n++;
    sum += x;
    p = sum / n;
    left *= shrink;
    z += lambda * (x - z);
    reach = limit(p) * Math.sqrt(p * (1.0 - p) * lambda * (1.0 - left) / (2.0 - lambda));
    if (n < warmStart - 1) {
      return say(Level.NONE);
    }
    if (n >= warmStart && z > p + reach) {
      return say(Level.DRIFT);
    }
    return say(z > p + 0.5 * reach ? Level.WARNING : Level.NONE);
  }

  private static double limit(double p) {
    double p2 = p * p;
    double p3 = p2 * p;
    return 3.97 - 6.56 * p + p3 * (48.73 + p2 * (-330.13 + 848.18 * p2));
  }

  @Override
  public Gauge gauge() {
    return n < Math.max(1, warmStart - 1)
        ? Gauge.unknown(true, n)
        : Gauge.above(z, p + 0.5 * reach, p + reach, n);
  }
}
