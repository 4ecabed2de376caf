package dev.praxis.signal.filter;

import dev.praxis.signal.Fft;
import java.util.Arrays;

/// Every sample sets off a copy of the kernel, and the copies are added.
public final class Convolution {
  private Convolution() {}

  /// The whole result, `sound + kernel − 1` samples, by the sum itself: n · m multiplications.
  public static double[] direct(double[] sound, double[] kernel) {
    double[] out = new double[Math.max(0, sound.length + kernel.length - 1)];
    for (int i = 0; i < sound.length; i++) {
      for (int j = 0; j < kernel.length; j++) {
        out[i + j] += sound[i] * kernel[j];
      }
    }
    return out;
  }

  /// The same by products of spectra, block by block (overlap-add): Stockham (1966), High-speed
  /// convolution and correlation, AFIPS 28.
  ///
  /// @param sound at least one sample
  /// @param kernel at least one sample
  public static double[] fast(double[] sound, double[] kernel) {
    double[] out = new double[sound.length + kernel.length - 1];
    int size = Math.max(64, Integer.highestOneBit(2 * kernel.length - 1) << 1);
    int block = size - kernel.length + 1;
    var fft = new Fft(size);
    double[] buffer = new double[2 * fft.bins()];
    double[] spectrum = new double[2 * fft.bins()];
    double[] response = new double[2 * fft.bins()];
    System.arraycopy(kernel, 0, buffer, 0, kernel.length);
    fft.forward(buffer, 0, response);
    for (int at = 0; at < sound.length; at += block) {
      int count = Math.min(block, sound.length - at);
      Arrays.fill(buffer, 0);
      System.arraycopy(sound, at, buffer, 0, count);
      fft.forward(buffer, 0, spectrum);
      multiply(spectrum, response);
      fft.inverse(spectrum, buffer);
      for (int i = 0; i < count + kernel.length - 1; i++) {
        out[at + i] += buffer[i];
      }
    }
    return out;
  }

  private static void multiply(double[] pairs, double[] by) {
    for (int i = 0; i < pairs.length; i += 2) {
      double re = pairs[i] * by[i] - pairs[i + 1] * by[i + 1];
      pairs[i + 1] = pairs[i] * by[i + 1] + pairs[i + 1] * by[i];
      pairs[i] = re;
    }
  }
}
