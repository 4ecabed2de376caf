package dev.praxis.labs.signals.filtering;

import dev.praxis.signal.Complex;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// What a linear filter does to each frequency.
///
/// @param half half the rate, where the grid ends
/// @param at H at a frequency in hertz
/// @param gain on an even grid from 0 to `half`
record Response(double half, DoubleFunction<Complex> at, double[] gain) {
  static final int GRID = 512;
  private static final int HALVINGS = 60;

  /// Lower gains are drawn as this.
  private static final double SILENT = 1e-10;

  static Response of(int rate, DoubleFunction<Complex> at) {
    double[] gain = new double[GRID + 1];
    double half = rate / 2.0;
    Arrays.setAll(gain, k -> at.apply(half * k / GRID).abs());
    return new Response(half, at, gain);
  }

  double hertz(int k) {
    return half * k / GRID;
  }

  double peak() {
    return Arrays.stream(gain).max().orElse(0);
  }

  /// 20 · log10, −200 at the lowest.
  static double decibels(double gain) {
    return 20 * Math.log10(Math.max(SILENT, gain));
  }

  /// The lowest frequency at which the power passes half of its greatest on the grid.
  OptionalDouble cutoff() {
    double level = peak() * Math.sqrt(0.5);
    for (int k = 0; k < GRID && level > 0; k++) {
      if (gain[k] >= level != gain[k + 1] >= level) {
        return OptionalDouble.of(crossing(hertz(k), hertz(k + 1), level));
      }
    }
    return OptionalDouble.empty();
  }

  private double crossing(double from, double to, double level) {
    boolean above = at.apply(from).abs() >= level;
    double low = from;
    double high = to;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (at.apply(middle).abs() >= level == above) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// The phase in degrees, from −180 to 180, on the grid.
  double[] phase() {
    double[] phase = new double[GRID + 1];
    Arrays.setAll(phase, k -> Math.toDegrees(at.apply(hertz(k)).angle()));
    return phase;
  }

  /// What is asked of a filter between two frequencies.
  interface Asked {
    boolean at(double hertz);
  }

  /// Greatest less smallest gain in decibels where the filter should let through.
  OptionalDouble ripple(Asked passes) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int k = 0; k <= GRID; k++) {
      if (passes.at(hertz(k))) {
        low = Math.min(low, decibels(gain[k]));
        high = Math.max(high, decibels(gain[k]));
      }
    }
    return low <= high ? OptionalDouble.of(high - low) : OptionalDouble.empty();
  }

  /// By how many decibels it turns down at least what it should not let through.
  OptionalDouble stopband(Asked stops) {
    double high = Double.NEGATIVE_INFINITY;
    for (int k = 0; k <= GRID; k++) {
      if (stops.at(hertz(k))) {
        high = Math.max(high, decibels(gain[k]));
      }
    }
    return Double.isFinite(high) ? OptionalDouble.of(-high) : OptionalDouble.empty();
  }
}
