package dev.praxis.signal.teach;

import dev.praxis.signal.Wave;
import java.util.Arrays;

/// What sampling too slowly does to a frequency. For the right way see
/// [dev.praxis.signal.Resample].
public final class Alias {
  private Alias() {}

  /// Where a frequency is heard after sampling: mirrored at half the rate and at 0 until it lies
  /// between them. Shannon (1949), Communication in the presence of noise, Proceedings of the IRE
  /// 37.
  ///
  /// @param hertz any frequency
  /// @param rate samples a second, above 0
  public static double apparent(double hertz, double rate) {
    if (!(rate > 0) || !Double.isFinite(hertz) || !Double.isFinite(rate)) {
      throw new IllegalArgumentException(hertz + " Hz at a rate of " + rate);
    }
    double rest = Math.abs(hertz) % rate;
    return Math.min(rest, rate - rest);
  }

  /// Every so-many-th sample and no filter before: what lies above half the new rate comes back
  /// lower.
  ///
  /// @param factor at least 1, a divisor of the rate
  public static Wave decimate(Wave wave, int factor) {
    if (factor < 1 || wave.rate() % factor != 0) {
      throw new IllegalArgumentException("one sample of " + factor + " at " + wave.rate() + " Hz");
    }
    return new Wave(
        wave.rate() / factor,
        Arrays.stream(wave.channels())
            .map(channel -> every(channel, factor))
            .toArray(double[][]::new));
  }

  private static double[] every(double[] channel, int factor) {
    double[] kept = new double[Math.ceilDiv(channel.length, factor)];
    Arrays.setAll(kept, n -> channel[n * factor]);
    return kept;
  }
}
