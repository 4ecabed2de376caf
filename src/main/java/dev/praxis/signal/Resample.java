package dev.praxis.signal;

import java.util.Arrays;

/// The same sound at another rate, without aliasing: each new sample is a sum of the old ones
/// around
/// it, weighted by a sinc under a Hann window that lets 95 % of the lower of both bands through.
/// Smith, Digital audio resampling (ccrma.stanford.edu/~jos/resample).
public final class Resample {
  private static final int CROSSINGS = 32;
  private static final int FINE = 512;
  private static final double BAND = 0.95;
  private static final int MOST_SAMPLES = 1 << 26;

  private Resample() {}

  /// @param rate the new one, at least 1; the same rate gives the same sound
  public static Wave of(Wave wave, int rate) {
    long frames = Math.ceilDiv((long) wave.frames() * rate, wave.rate());
    if (rate < 1 || frames > MOST_SAMPLES) {
      throw new IllegalArgumentException(wave.seconds() + " seconds at a rate of " + rate + " Hz");
    }
    if (rate == wave.rate()) {
      return wave;
    }
    double step = (double) wave.rate() / rate;
    return new Wave(
        rate,
        Arrays.stream(wave.channels())
            .map(channel -> at(channel, step, (int) frames))
            .toArray(double[][]::new));
  }

  /// @param step old samples from one new one to the next
  private static double[] at(double[] sound, double step, int frames) {
    double[] table = table();
    double cutoff = BAND / Math.max(1, step);
    double reach = CROSSINGS / cutoff;
    double[] out = new double[frames];
    for (int m = 0; m < frames; m++) {
      double place = m * step;
      int from = Math.max(0, (int) Math.ceil(place - reach));
      int to = (int) Math.min(sound.length - 1.0, Math.floor(place + reach));
      for (int n = from; n <= to; n++) {
        out[m] += cutoff * sound[n] * weight(table, cutoff * Math.abs(place - n));
      }
    }
    return out;
  }

  /// The right half of the weights, so finely that what lies between may be taken on a straight
  /// line
  /// (−106 dB from the sinc).
  private static double[] table() {
    double[] table = new double[CROSSINGS * FINE + 2];
    Arrays.setAll(
        table,
        i -> {
          double angle = Math.PI * i / FINE;
          double sinc = i == 0 ? 1 : Math.sin(angle) / angle;
          return i < CROSSINGS * FINE ? sinc * (0.5 + 0.5 * Math.cos(angle / CROSSINGS)) : 0;
        });
    return table;
  }

  private static double weight(double[] table, double crossings) {
    double place = Math.min(crossings, CROSSINGS) * FINE;
    int left = (int) place;
    return table[left] + (place - left) * (table[left + 1] - table[left]);
  }
}
