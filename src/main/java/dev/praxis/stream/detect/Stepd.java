package dev.praxis.stream.detect;

import dev.praxis.stream.Tails;
import java.util.Arrays;

/// Test of equal proportions: the error rates of the newest inputs and of all before them since the
/// last drift. With
/// p the common rate and q = 1/n_old + 1/n_new, T = (|p_old − p_new| − q/2) / √(p(1−p)q); its
/// two-sided normal p value
/// falls below a level of significance.
///
/// Source: Nishida and Yamauchi (2007), Detecting concept drift using statistical testing. As in
/// MOA: a fall of
/// the error rate counts too.
public final class Stepd extends Detector {
  /// @param window newest inputs; testing begins with twice as many
  /// @param drift level of significance of a drift
  /// @param warning level of significance of a warning
  public record Parameters(int window, double drift, double warning) {
    /// Those of MOA.
    public static final Parameters USUAL = new Parameters(30, 0.003, 0.05);

    public Parameters {
      count("window", window, 1);
      share("drift", drift);
      share("warning", warning);
    }
  }

  private final Parameters parameters;
  private final double driftBeyond;
  private final double warningBeyond;
  private byte[] newest;
  private int at;
  private int nNew;
  private int nOld;
  private int wrongNew;
  private int wrongOld;
  private double t = Double.NaN;

  public Stepd(Parameters parameters) {
    this.parameters = parameters;
    newest = new byte[parameters.window()];
    driftBeyond = Tails.normalBeyond(parameters.drift());
    warningBeyond = Tails.normalBeyond(parameters.warning());
  }

  @Override
  public Stepd copy() {
    Stepd copy = (Stepd) super.copy();
    copy.newest = Arrays.copyOf(newest, newest.length);
    return copy;
  }

  private void clear() {
    at = 0;
    nNew = 0;
    nOld = 0;
    wrongNew = 0;
    wrongOld = 0;
    t = Double.NaN;
  }

  @Override
  public Level add(double x) {
    bit(x);
    if (level() == Level.DRIFT) {
      clear();
    }
    if (nNew == newest.length) {
      wrongOld += newest[at];
      wrongNew -= newest[at];
      nOld++;
    } else {
      nNew++;
    }
    newest[at] = (byte) x;
    wrongNew += newest[at];
    at = at + 1 == newest.length ? 0 : at + 1;
    return say(nOld < newest.length ? Level.NONE : test());
  }

  private Level test() {
    double rightOld = nOld - wrongOld;
    double rightNew = nNew - wrongNew;
    double q = 1.0 / nOld + 1.0 / nNew;
    double p = (rightOld + rightNew) / (nOld + nNew);
    double apart = Math.abs(rightOld / nOld - rightNew / nNew) - q / 2.0;
    t = Math.abs(apart / Math.sqrt(p * (1.0 - p) * q));
    if (t > driftBeyond) {
      return Level.DRIFT;
    }
    return t > warningBeyond ? Level.WARNING : Level.NONE;
  }

  /// The p value and the levels of significance.
  @Override
  public Gauge gauge() {
    return Double.isNaN(t)
        ? Gauge.unknown(false, nOld + nNew)
        : Gauge.below(2 * Tails.normal(t), parameters.warning(), parameters.drift(), nOld + nNew);
  }
}
