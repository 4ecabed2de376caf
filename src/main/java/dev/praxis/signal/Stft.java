package dev.praxis.signal;

import java.util.Arrays;

/// The short-time Fourier transform: the spectrum of each windowed frame, not scaled. A cosine of
/// amplitude 1 in the middle of a bin has magnitude half the sum of the window there.
///
/// Allen and Rabiner (1977), A unified approach to short-time Fourier analysis and synthesis,
/// Proceedings of the IEEE 65. An instance has scratch space of its own: one per thread.
public final class Stft {
  private final Framing framing;
  private final double[] window;
  private final Fft fft;
  private final double[] spectrum;

  public Stft(Framing framing) {
    this.framing = framing;
    window = framing.window().of(framing.length());
    fft = new Fft(framing.size());
    spectrum = new double[2 * fft.bins()];
  }

  public Framing framing() {
    return framing;
  }

  /// The windowed samples of one frame, zeros where the sound has not begun or is over.
  public double[] windowed(double[] sound, int frame) {
    double[] values = new double[2 * fft.bins()];
    cut(sound, framing.start(frame), values);
    return Arrays.copyOf(values, framing.size());
  }

  /// The spectrum of one frame in pairs, into an array of 2 × bins.
  public void frame(double[] sound, int frame, double[] pairs) {
    cut(sound, framing.start(frame), pairs);
    fft.inPlace(pairs);
  }

  private void cut(double[] sound, int start, double[] into) {
    int length = window.length;
    if (start >= 0 && start + length <= sound.length) {
      for (int i = 0; i < length; i++) {
        into[i] = sound[start + i] * window[i];
      }
    } else {
      for (int i = 0; i < length; i++) {
        int at = start + i;
        into[i] = at >= 0 && at < sound.length ? sound[at] * window[i] : 0;
      }
    }
    for (int i = length; i < into.length; i++) {
      into[i] = 0;
    }
  }

  /// The magnitudes of frames `from` (in) to `to` (out), frame after frame into `out`.
  public void magnitudes(double[] sound, int from, int to, double[] out) {
    powers(sound, from, to, out);
    int filled = (to - from) * fft.bins();
    for (int i = 0; i < filled; i++) {
      out[i] = Math.sqrt(out[i]);
    }
  }

  /// The powers, squared magnitudes, of frames `from` (in) to `to` (out) into `out`.
  public void powers(double[] sound, int from, int to, double[] out) {
    int bins = fft.bins();
    for (int frame = from; frame < to; frame++) {
      frame(sound, frame, spectrum);
      int base = (frame - from) * bins;
      for (int bin = 0; bin < bins; bin++) {
        double re = spectrum[2 * bin];
        double im = spectrum[2 * bin + 1];
        out[base + bin] = re * re + im * im;
      }
    }
  }

  public Spectrogram magnitudes(double[] sound) {
    int frames = framing.count(sound.length);
    double[] out = new double[places(frames, 1)];
    magnitudes(sound, 0, frames, out);
    return new Spectrogram(frames, fft.bins(), out);
  }

  public Spectrogram powers(double[] sound) {
    int frames = framing.count(sound.length);
    double[] out = new double[places(frames, 1)];
    powers(sound, 0, frames, out);
    return new Spectrogram(frames, fft.bins(), out);
  }

  public Spectra spectra(double[] sound) {
    int frames = framing.count(sound.length);
    double[] all = new double[places(frames, 2)];
    for (int frame = 0; frame < frames; frame++) {
      frame(sound, frame, spectrum);
      System.arraycopy(spectrum, 0, all, frame * spectrum.length, spectrum.length);
    }
    return new Spectra(frames, fft.bins(), all);
  }

  private int places(int frames, int each) {
    long places = (long) frames * fft.bins() * each;
    if (places > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          frames + " frames of " + fft.bins() + " bins: ask for them in parts");
    }
    return (int) places;
  }
}
