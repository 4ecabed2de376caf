package dev.praxis.labs.signals.fourier;

import dev.praxis.signal.synth.Partial;
import java.util.Arrays;
import java.util.List;

/// Sums of sines at moments in time, not scaled.
final class Sampling {
  private Sampling() {}

  /// The sum at a moment.
  static double at(List<Partial> sines, double seconds) {
    double value = 0;
    for (Partial sine : sines) {
      value += sine.amplitude() * Math.sin(2 * Math.PI * sine.hertz() * seconds + sine.phase());
    }
    return value;
  }

  /// The sum at n / rate seconds, for n from 0 on.
  static double[] samples(List<Partial> sines, int count, int rate) {
    double[] samples = new double[count];
    Arrays.setAll(samples, n -> at(sines, (double) n / rate));
    return samples;
  }

  /// The sine between 0 and half the rate that has the same samples. Whole turns between two
  /// samples leave no trace; more than half a turn is less than half a turn backwards.
  static Partial folded(Partial sine, int rate) {
    double rest = sine.hertz() % rate;
    return rest <= rate / 2.0
        ? new Partial(sine.amplitude(), rest, sine.phase())
        : new Partial(sine.amplitude(), rate - rest, Math.PI - sine.phase());
  }

  static List<Partial> folded(List<Partial> sines, int rate) {
    return sines.stream().map(sine -> folded(sine, rate)).toList();
  }
}
