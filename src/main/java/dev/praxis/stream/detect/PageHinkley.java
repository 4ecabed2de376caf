package dev.praxis.stream.detect;

/// Page and Hinkley's test: S ← αS + (x − x̄ − δ), x̄ being the mean so far. MOA gives a drift when
/// S itself is
/// above λ. River gives one when S has risen from its least value by more than λ, and for falls
/// keeps T ← αT
/// + (x − x̄ + δ), which must have fallen by λ from its greatest value (at least −1).
///
/// Source: Page (1954), Continuous inspection schemes; the forgetting α after Mouss et al. (2004).
///
/// MOA's S sinks towards −δ/(1−α) in a long calm and then needs longer to rise; it knows no falls
/// and takes
/// no `mode`. MOA tests from input `warmStart` − 1 on, River from `warmStart` on, counting from 1.
public final class PageHinkley extends Detector {
  /// Which changes of the mean count.
  public enum Mode {
    UP,
    DOWN,
    BOTH
  }

  /// @param warmStart inputs before a drift can rise
  /// @param delta change that does not count, in units of the input
  /// @param threshold λ, in units of the input times inputs
  /// @param alpha what is left of S after an input
  /// @param mode of River; MOA knows only rises
  public record Parameters(
      int warmStart, double delta, double threshold, double alpha, Mode mode, Reading reading) {
    public Parameters {
      count("warmStart", warmStart, 0);
      if (!(delta >= 0 && delta < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("delta is " + delta + ", below 0");
      }
      positive("threshold", threshold);
      if (!(alpha > 0 && alpha <= 1)) {
        throw new IllegalArgumentException("alpha is " + alpha + ", outside 0 to 1");
      }
    }

    /// Those of River's documentation, which are MOA's too but for the mode.
    public static Parameters usual(Reading reading) {
      Mode mode = reading == Reading.RIVER ? Mode.BOTH : Mode.UP;
      return new Parameters(30, 0.005, 50, 1 - 0.0001, mode, reading);
    }
  }

  private static final double FIRST_GREATEST = -1;
  private final Parameters parameters;
  private final boolean river;
  private final double delta;
  private final double alpha;
  private final double threshold;
  private final int from;
  private int n;
  private double mean;
  private double up;
  private double down;
  private double least;
  private double greatest;

  public PageHinkley(Parameters parameters) {
    this.parameters = parameters;
    river = parameters.reading() == Reading.RIVER;
    delta = parameters.delta();
    alpha = parameters.alpha();
    threshold = parameters.threshold();
    from = parameters.warmStart() - (river ? 0 : 1);
    clear();
  }

  private void clear() {
    n = 0;
    mean = 0;
    up = 0;
    down = 0;
    least = Double.POSITIVE_INFINITY;
    greatest = FIRST_GREATEST;
  }

  @Override
  public Level add(double x) {
    finite(x);
    if (level() == Level.DRIFT) {
      clear();
    }
    n++;
    mean += (x - mean) / n;
    if (!river) {
      up = alpha * up + (x - mean - delta);
      return say(n >= from && up > threshold ? Level.DRIFT : Level.NONE);
    }
    double off = x - mean;
    up = alpha * up + off - delta;
    down = alpha * down + off + delta;
    least = Math.min(least, up);
    greatest = Math.max(greatest, down);
    return say(n >= from && statistic() > threshold ? Level.DRIFT : Level.NONE);
  }

  private double statistic() {
    if (!river) {
      return up;
    }
    return switch (parameters.mode()) {
      case UP -> up - least;
      case DOWN -> greatest - down;
      case BOTH -> Math.max(up - least, greatest - down);
    };
  }

  @Override
  public Gauge gauge() {
    return n == 0
        ? Gauge.unknown(true, 0)
        : Gauge.above(statistic(), Double.NaN, parameters.threshold(), n);
  }
}
