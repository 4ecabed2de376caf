package dev.praxis.labs.signals.fourier;

import dev.praxis.signal.Complex;
import dev.praxis.signal.teach.Butterflies;
import dev.praxis.signal.teach.DftSum;
import java.util.Arrays;

/// One frame of the sound and all that is worked out from it.
///
/// @param samples as they were taken
/// @param window what they are multiplied with
/// @param frame the products
/// @param sum the bin that is looked at, term by term
/// @param fast all bins, stage by stage
/// @param magnitudes of the bins from 0 to N/2
record Analysis(
    double[] samples,
    double[] window,
    double[] frame,
    DftSum sum,
    Butterflies fast,
    double[] magnitudes) {
  /// Bins on either side of the strongest that count as its own.
  static final int NEAR = 2;

  /// Below this a sum of rounding errors is taken for 0.
  private static final double NOTHING = 1e-9;

  static Analysis of(FourierConfig config, FourierState state) {
    int count = config.samples();
    double[] samples = Sampling.samples(state.sines(), count, config.rate());
    double[] window = config.shape().of(count);
    double[] frame = new double[count];
    Arrays.setAll(frame, n -> samples[n] * window[n]);
    double[] magnitudes = new double[count / 2 + 1];
    Arrays.setAll(magnitudes, bin -> size(DftSum.of(frame, bin).total()));
    return new Analysis(
        samples, window, frame, DftSum.of(frame, config.bin()), Butterflies.of(frame), magnitudes);
  }

  /// The sum of the first `terms` terms.
  Complex sumOf(int terms) {
    return terms == 0 ? Complex.ZERO : sum.sums().get(terms - 1);
  }

  /// How long a sum is; what is left of rounding counts as 0.
  static double size(Complex sum) {
    return sum.abs() < NOTHING ? 0 : sum.abs();
  }

  /// The angle of a sum in degrees; 0 where there is nothing to have one.
  static double degrees(Complex sum) {
    return sum.abs() < NOTHING ? 0 : Math.toDegrees(sum.angle());
  }

  /// The strongest bin, the first of equals.
  int peak() {
    int peak = 0;
    for (int bin = 1; bin < magnitudes.length; bin++) {
      if (magnitudes[bin] > magnitudes[peak]) {
        peak = bin;
      }
    }
    return peak;
  }

  /// The share of the energy that stands more than [#NEAR] bins from the strongest; 0 in silence.
  double leakage() {
    int peak = peak();
    double far = 0;
    double all = 0;
    for (int bin = 0; bin < magnitudes.length; bin++) {
      double energy = magnitudes[bin] * magnitudes[bin];
      all += energy;
      far += Math.abs(bin - peak) > NEAR ? energy : 0;
    }
    return all == 0 ? 0 : far / all;
  }
}
