package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;
import dev.praxis.signal.Fft;
import java.util.Arrays;
import java.util.NavigableMap;

/// A filter without feedback: every output is a weighted sum of the last inputs.
///
/// Designs are linear in phase: all sounds are delayed by (N − 1)/2 samples. Oppenheim and Schafer,
/// Discrete-Time Signal Processing, chapter 7, window method.
///
/// @param taps the weights, the newest sample first; never written again
public record Fir(double[] taps) {
  private static final int GRID = 512;

  /// Below `edge` hertz through: a windowed sinc.
  ///
  /// @param count taps, odd
  public static Fir low(int count, double edge, double rate) {
    return band(count, 0, edge, rate);
  }

  public static Fir high(int count, double edge, double rate) {
    return band(count, edge, rate / 2, rate);
  }

  /// Between two edges through: the difference of two windowed sincs, Hamming window.
  public static Fir band(int count, double low, double high, double rate) {
    checkOdd(count);
    double middle = (count - 1) / 2.0;
    double[] taps = new double[count];
    for (int i = 0; i < count; i++) {
      double at = i - middle;
      taps[i] = (sinc(2 * high / rate, at) - sinc(2 * low / rate, at)) * hamming(i, count);
    }
    return new Fir(taps);
  }

  private static double sinc(double edge, double at) {
    return at == 0 ? edge : Math.sin(Math.PI * edge * at) / (Math.PI * at);
  }

  /// The filter whose gain follows a line drawn through points: sampled finely, turned back to
  /// time,
  /// cut by a Hamming window (frequency sampling, as SciPy's `firwin2`).
  ///
  /// @param count taps, odd, at most 513
  /// @param gains gain by frequency in hertz, at least one; level before the first and after the
  /// last
  public static Fir drawn(int count, NavigableMap<Double, Double> gains, double rate) {
    checkOdd(count);
    if (count > GRID + 1 || gains.isEmpty()) {
      throw new IllegalArgumentException(count + " taps through " + gains.size() + " points");
    }
    double[] pairs = new double[2 * (GRID + 1)];
    for (int k = 0; k <= GRID; k++) {
      double gain = gain(gains, rate / 2 * k / GRID);
      double angle = -Math.PI * k * (count - 1) / 2 / GRID;
      pairs[2 * k] = gain * Math.cos(angle);
      pairs[2 * k + 1] = gain * Math.sin(angle);
    }
    double[] response = new double[pairs.length];
    new Fft(2 * GRID).inverse(pairs, response);
    double[] taps = Arrays.copyOf(response, count);
    Arrays.setAll(taps, i -> taps[i] * hamming(i, count));
    return new Fir(taps);
  }

  private static double gain(NavigableMap<Double, Double> gains, double hertz) {
    var before = gains.floorEntry(hertz);
    var after = gains.ceilingEntry(hertz);
    if (before == null) {
      return gains.firstEntry().getValue();
    }
    if (after == null || after.getKey().equals(before.getKey())) {
      return before.getValue();
    }
    double share = (hertz - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() + share * (after.getValue() - before.getValue());
  }

  private static double hamming(int i, int count) {
    return count == 1 ? 1 : 0.54 - 0.46 * Math.cos(2 * Math.PI * i / (count - 1));
  }

  private static void checkOdd(int count) {
    if (count < 1 || count % 2 == 0) {
      throw new IllegalArgumentException(count + " taps: take an odd number");
    }
  }

  /// H at a frequency.
  public Complex response(double hertz, double rate) {
    Complex sum = Complex.ZERO;
    for (int i = 0; i < taps.length; i++) {
      sum = sum.plus(Complex.polar(taps[i], -2 * Math.PI * hertz / rate * i));
    }
    return sum;
  }

  /// The filtered sound, as long as the given one, not moved: the delay of a linear-phase filter is
  /// taken off.
  public double[] filter(double[] sound) {
    if (sound.length == 0) {
      return sound.clone();
    }
    double[] whole = Convolution.fast(sound, taps);
    int delay = (taps.length - 1) / 2;
    return Arrays.copyOfRange(whole, delay, delay + sound.length);
  }
}
