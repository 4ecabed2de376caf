package dev.praxis.signal;

/// The discrete cosine transform of the second kind, orthonormal: Ahmed, Natarajan and Rao (1974),
/// Discrete cosine transform, IEEE Transactions on Computers 23.
///
/// y(k) = s(k) Σ x(n) cos(π k (2n + 1) / 2N), with s(0) = √(1/N) and s(k) = √(2/N).
public final class Dct {
  private final int length;
  private final int count;
  private final double[] table;

  /// @param length numbers that go in, at least 1
  /// @param count coefficients that come out, from 1 to `length`
  public Dct(int length, int count) {
    if (count < 1 || count > length) {
      throw new IllegalArgumentException(count + " coefficients of " + length + " numbers");
    }
    this.length = length;
    this.count = count;
    table = new double[count * length];
    for (int k = 0; k < count; k++) {
      double scale = Math.sqrt((k == 0 ? 1.0 : 2.0) / length);
      for (int n = 0; n < length; n++) {
        table[k * length + n] = scale * Math.cos(Math.PI * k * (2 * n + 1) / (2.0 * length));
      }
    }
  }

  /// The weight of number `n` in coefficient `k`: a row of the cosines a coefficient looks for.
  public double weight(int k, int n) {
    return table[k * length + n];
  }

  /// The first coefficients of every frame.
  public Spectrogram of(Spectrogram values) {
    if (values.bins() != length) {
      throw new IllegalArgumentException(values.bins() + " numbers, not " + length);
    }
    double[] out = new double[values.frames() * count];
    for (int i = 0; i < out.length; i++) {
      int base = i / count * length;
      int row = i % count * length;
      double sum = 0;
      for (int n = 0; n < length; n++) {
        sum += table[row + n] * values.values()[base + n];
      }
      out[i] = sum;
    }
    return new Spectrogram(values.frames(), count, out);
  }

  /// Back from coefficients; those that were left out count as 0, which smooths.
  public Spectrogram inverse(Spectrogram coefficients) {
    if (coefficients.bins() != count) {
      throw new IllegalArgumentException(coefficients.bins() + " coefficients, not " + count);
    }
    double[] out = new double[coefficients.frames() * length];
    for (int i = 0; i < out.length; i++) {
      double sum = 0;
      for (int k = 0; k < count; k++) {
        sum += table[k * length + i % length] * coefficients.at(i / length, k);
      }
      out[i] = sum;
    }
    return new Spectrogram(coefficients.frames(), length, out);
  }
}
