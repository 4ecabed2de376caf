package dev.praxis.stream.detect;

/// Early drift detection method: errors come closer together. With m the mean and s the deviation
/// of
/// the distances between errors, (m + 2s) / max(m + 2s) falls below `alpha` for a warning and below
/// `beta` for a drift. A warning lasts until the next error.
///
/// Source: Baena-García et al. (2006), Early drift detection method.
///
/// River divides the squared distances by the number of errors less one, MOA by the number; River
/// begins one input later, and lets a warning stand when a new maximum is found. MOA has `alpha`
/// and
/// `beta` fixed at the usual values.
public final class Eddm extends Detector {
  /// @param warmStart inputs, and errors, before an alarm can rise
  /// @param alpha share of the greatest distance for a warning
  /// @param beta share of the greatest distance for a drift
  public record Parameters(int warmStart, double alpha, double beta, Reading reading) {
    public Parameters {
      count("warmStart", warmStart, 0);
      share("alpha", alpha);
      share("beta", beta);
      if (alpha < beta) {
        throw new IllegalArgumentException("alpha " + alpha + " is below beta " + beta);
      }
    }

    /// Those of River's documentation, which are MOA's too.
    public static Parameters usual(Reading reading) {
      return new Parameters(30, 0.95, 0.9, reading);
    }
  }

  private final Parameters parameters;
  private final boolean river;
  private final int from;
  private int n;
  private int errors;
  private int last;
  private double mean;
  private double squares;
  private double greatest;
  private double ratio = Double.NaN;

  public Eddm(Parameters parameters) {
    this.parameters = parameters;
    river = parameters.reading() == Reading.RIVER;
    from = parameters.warmStart() + (river ? 1 : 0);
  }

  private void clear() {
    n = 0;
    errors = 0;
    last = 0;
    mean = 0;
    squares = 0;
    greatest = 0;
    ratio = Double.NaN;
  }

  @Override
  public Level add(double x) {
    bit(x);
    if (level() == Level.DRIFT) {
      clear();
      say(Level.NONE);
    }
    n++;
    return x == 1 ? error() : level();
  }

  private Level error() {
    errors++;
    int distance = n - last;
    last = n;
    double before = mean;
    mean += (distance - mean) / errors;
    squares += (distance - mean) * (distance - before);
    int divisor = river ? Math.max(1, errors - 1) : errors;
    double reach = mean + 2 * Math.sqrt(squares / divisor);
    if (reach > greatest) {
      greatest = n >= from ? reach : greatest;
      ratio = n >= from ? 1 : ratio;
      return river ? level() : say(Level.NONE);
    }
    ratio = reach / greatest;
    if (n < from || errors <= parameters.warmStart()) {
      return river ? level() : say(Level.NONE);
    }
    if (ratio < parameters.beta()) {
      return say(Level.DRIFT);
    }
    return say(ratio < parameters.alpha() ? Level.WARNING : Level.NONE);
  }

  @Override
  public Gauge gauge() {
    return errors <= parameters.warmStart()
        ? Gauge.unknown(false, n)
        : Gauge.below(ratio, parameters.alpha(), parameters.beta(), n);
  }
}
