package dev.praxis.signal;

import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;

/// The transform of any length as a convolution with a chirp, worked out by transforms of a power
/// of two. Bluestein (1970), A linear filtering approach to the computation of discrete Fourier
/// transform, IEEE Transactions on Audio and Electroacoustics 18.
final class ChirpTransform {
  private final int length;
  private final int size;
  private final DoubleFFT_1D transform;
  private final double[] chirp;
  private final double[] kernel;
  private final double[] work;

  ChirpTransform(int length) {
    this.length = length;
    size = Math.max(2, Integer.highestOneBit(2 * length - 1) << 1);
    transform = new DoubleFFT_1D(size);
    chirp = new double[2 * length];
    kernel = new double[2 * size];
    work = new double[2 * size];
    prepare();
  }

  int length() {
    return length;
  }

  private void prepare() {
    for (int n = 0; n < length; n++) {
      // The square is taken modulo 2N: its angle would lose digits otherwise.
      double angle = Math.PI * ((long) n * n % (2L * length)) / length;
      chirp[2 * n] = Math.cos(angle);
      chirp[2 * n + 1] = Math.sin(angle);
      int mirrored = (size - n) % size;
      for (int at : new int[] {n, mirrored}) {
        kernel[2 * at] = chirp[2 * n];
        kernel[2 * at + 1] = chirp[2 * n + 1];
      }
    }
    transform.complexForward(kernel);
  }

  /// Real samples in the first `length` places become the half spectrum.
  void forward(double[] values) {
    Arrays.fill(work, 0);
    for (int n = 0; n < length; n++) {
      work[2 * n] = values[n] * chirp[2 * n];
      work[2 * n + 1] = -values[n] * chirp[2 * n + 1];
    }
    convolve();
    for (int k = 0; k <= length / 2; k++) {
      values[2 * k] = work[2 * k] * chirp[2 * k] + work[2 * k + 1] * chirp[2 * k + 1];
      values[2 * k + 1] = work[2 * k + 1] * chirp[2 * k] - work[2 * k] * chirp[2 * k + 1];
    }
  }

  /// A half spectrum becomes real samples: the transform of the conjugate, divided by the length.
  void inverse(double[] values) {
    Arrays.fill(work, 0);
    for (int k = 0; k < length; k++) {
      boolean mirrored = k > length / 2;
      int at = mirrored ? length - k : k;
      double re = values[2 * at];
      boolean realOnly = k == 0 || 2 * k == length;
      double im = realOnly ? 0 : mirrored ? values[2 * at + 1] : -values[2 * at + 1];
      work[2 * k] = re * chirp[2 * k] + im * chirp[2 * k + 1];
      work[2 * k + 1] = im * chirp[2 * k] - re * chirp[2 * k + 1];
    }
    convolve();
    for (int n = 0; n < length; n++) {
      values[n] = (work[2 * n] * chirp[2 * n] + work[2 * n + 1] * chirp[2 * n + 1]) / length;
    }
  }

  private void convolve() {
    transform.complexForward(work);
    for (int i = 0; i < work.length; i += 2) {
      double re = work[i] * kernel[i] - work[i + 1] * kernel[i + 1];
      work[i + 1] = work[i] * kernel[i + 1] + work[i + 1] * kernel[i];
      work[i] = re;
    }
    transform.complexInverse(work, true);
  }
}
