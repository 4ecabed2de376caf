package dev.praxis.signal;

/// Lifts what is high before analysis: y(n) = x(n) − c · x(n − 1).
public final class PreEmphasis {
  private PreEmphasis() {}

  /// As librosa's `effects.preemphasis`, also at the start: there the filter's memory holds
  /// 2 x(0) − x(1), so that y(0) = 3 x(0) − x(1). A single sample stays as it is.
  ///
  /// @param coefficient 0 changes only the first sample; 0.97 is usual
  public static double[] of(double[] sound, double coefficient) {
    double[] out = sound.clone();
    for (int i = 1; i < out.length; i++) {
      out[i] = sound[i] - coefficient * sound[i - 1];
    }
    if (out.length > 1) {
      out[0] = 3 * sound[0] - sound[1];
    }
    return out;
  }
}
