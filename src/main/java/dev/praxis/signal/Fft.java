package dev.praxis.signal;

import org.jtransforms.fft.DoubleFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/// The discrete Fourier transform of real frames of one length, without allocation per frame.
///
/// X(k) = Σ x(n) exp(−2πi kn/N), for k from 0 to N/2; the other half mirrors it. A spectrum is an
/// array of pairs: real part at 2k, imaginary part at 2k + 1. An instance has scratch space of its
/// own: one per thread.
public final class Fft {
  static {
    // The library would start threads of its own from 8192 samples on.
    ConcurrencyUtils.setNumberOfThreads(1);
  }

  private final int length;
  private final DoubleFFT_1D transform;
  private final ChirpTransform chirp;

  /// @param length samples in a frame, from 1 to 2²⁴
  public Fft(int length) {
    if (length < 1 || length > 1 << 24) {
      throw new IllegalArgumentException("a transform of " + length + " samples");
    }
    this.length = length;
    // For other lengths the library takes new scratch space at each call.
    boolean direct = Integer.bitCount(length) == 1;
    transform = new DoubleFFT_1D(direct ? length : 1);
    chirp = new ChirpTransform(direct ? 1 : length);
  }

  public int length() {
    return length;
  }

  /// How many frequencies a spectrum holds: N/2 + 1, rounded down.
  public int bins() {
    return length / 2 + 1;
  }

  /// Transforms `length` samples from `frame[from]` on into the first 2 × bins places of
  /// `spectrum`.
  public void forward(double[] frame, int from, double[] spectrum) {
    System.arraycopy(frame, from, spectrum, 0, length);
    inPlace(spectrum);
  }

  /// Transforms the first `length` values of an array that has 2 × bins places, where they stand.
  void inPlace(double[] spectrum) {
    if (chirp.length() == length) {
      chirp.forward(spectrum);
      return;
    }
    transform.realForward(spectrum, 0);
    // The library packs the real part of the last bin into the place of the first imaginary part.
    spectrum[length] = spectrum[1];
    spectrum[length + 1] = 0;
    spectrum[1] = 0;
  }

  /// The frame whose transform `spectrum` is, into the first `length` places of `frame`, which has
  /// 2 × bins places. Imaginary parts that no real frame can have are ignored. `spectrum` is kept.
  public void inverse(double[] spectrum, double[] frame) {
    System.arraycopy(spectrum, 0, frame, 0, 2 * bins());
    if (chirp.length() == length) {
      chirp.inverse(frame);
      return;
    }
    frame[1] = frame[length];
    transform.realInverse(frame, 0, true);
  }
}
