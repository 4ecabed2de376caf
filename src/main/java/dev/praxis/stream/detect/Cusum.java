package dev.praxis.stream.detect;

/// Cumulative sum: S ← max(0, S + x − x̄ − δ), x̄ being the mean so far; a drift when S is above λ.
///
/// Source: Page (1954), Continuous inspection schemes. As in MOA.
public final class Cusum extends Detector {
  /// @param warmStart inputs before a drift can rise; tested from the one before on, as in MOA
  /// @param delta change that does not count, in units of the input
  /// @param threshold λ, in units of the input times inputs
  public record Parameters(int warmStart, double delta, double threshold) {
    /// Those of MOA.
    public static final Parameters USUAL = new Parameters(30, 0.005, 50);

    public Parameters {
      count("warmStart", warmStart, 0);
      if (!(delta >= 0 && delta < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("delta is " + delta + ", below 0");
      }
      positive("threshold", threshold);
    }
  }

  private final int from;
  private final double delta;
  private final double threshold;
  private int n;
  private double mean;
  private double sum;

  public Cusum(Parameters parameters) {
    from = parameters.warmStart() - 1;
    delta = parameters.delta();
    threshold = parameters.threshold();
  }

  @Override
  public Level add(double x) {
    finite(x);
    if (level() == Level.DRIFT) {
      n = 0;
      mean = 0;
      sum = 0;
    }
    n++;
    mean += (x - mean) / n;
    sum = Math.max(0, sum + x - mean - delta);
    return say(n >= from && sum > threshold ? Level.DRIFT : Level.NONE);
  }

  @Override
  public Gauge gauge() {
    return n == 0 ? Gauge.unknown(true, 0) : Gauge.above(sum, Double.NaN, threshold, n);
  }
}
