package dev.praxis.stream.detect;

/// Reads a stream one number at a time and says when its law has changed. After a drift it begins
/// anew at the next input, so that the gauge still shows what rose the alarm. The same inputs give
/// the
/// same levels; a copy goes on as the original would have.
public abstract sealed class Detector implements Cloneable
    permits Adwin, Cusum, Ddm, Eddm, Ewma, HddmA, HddmW, Kswin, PageHinkley, Rddm, Stepd {
  private Level level = Level.NONE;

  /// Takes the next input.
  ///
  /// @throws IllegalArgumentException for an input that is not 0 or 1, where the detector takes
  /// errors
  ///     only, or not finite
  public abstract Level add(double x);

  /// The statistic and its thresholds after the last input.
  public abstract Gauge gauge();

  /// What the last input gave.
  public final Level level() {
    return level;
  }

  final Level say(Level now) {
    level = now;
    return now;
  }

  /// A detector of its own in the same state.
  public Detector copy() {
    try {
      return (Detector) clone();
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  static void bit(double x) {
    if (x != 0 && x != 1) {
      throw new IllegalArgumentException("an error is 0 or 1, not " + x);
    }
  }

  static void finite(double x) {
    if (!(Math.abs(x) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("an input is a finite number, not " + x);
    }
  }

  /// @throws IllegalArgumentException unless the share lies within 0 and 1, both excluded
  static double share(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(name + " is " + value + ", outside 0 to 1");
    }
    return value;
  }

  static double positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " is " + value + ", not above 0");
    }
    return value;
  }

  static int count(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " is " + value + ", below " + least);
    }
    return value;
  }
}
