package dev.praxis.signal;

import java.util.Arrays;

/// The shape a frame is multiplied with before its transform. All shapes are periodic ("DFT-even"):
/// the first `length` values of a symmetric shape that is one longer. Formulas from Harris (1978),
/// On the use of windows for harmonic analysis with the discrete Fourier transform, Proceedings of
/// the IEEE 66.
public enum Window {
  /// w(n) = 1.
  RECTANGULAR,
  /// w(n) = 0.5 − 0.5 cos(2πn/N).
  HANN,
  /// w(n) = 0.54 − 0.46 cos(2πn/N).
  HAMMING,
  /// w(n) = 0.42 − 0.5 cos(2πn/N) + 0.08 cos(4πn/N).
  BLACKMAN,
  /// w(n) = exp(−½ (α (n − N/2) / (N/2))²) with α = 3: a standard deviation of N/6.
  GAUSSIAN;

  private static final double ALPHA = 3;

  /// The values of the shape; one value alone is 1.
  ///
  /// @param length at least 1
  public double[] of(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("a window of " + length + " samples, below 1");
    }
    double[] values = new double[length];
    Arrays.setAll(values, n -> length == 1 ? 1 : at((double) n / length));
    return values;
  }

  /// @param place from 0 (start) to 1 (end)
  private double at(double place) {
    double turn = 2 * Math.PI * place;
    double side = ALPHA * (2 * place - 1);
    return switch (this) {
      case RECTANGULAR -> 1;
      case HANN -> 0.5 - 0.5 * Math.cos(turn);
      case HAMMING -> 0.54 - 0.46 * Math.cos(turn);
      case BLACKMAN -> 0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
      case GAUSSIAN -> Math.exp(-side * side / 2);
    };
  }
}
