package dev.praxis.signal;

/// Back from spectra to sound: windowed frames are added where they overlap and divided by the sum
/// of squared windows, the least-squares answer of Griffin and Lim (1984), Signal estimation from
/// modified short-time Fourier transform, IEEE Transactions on Acoustics, Speech, and Signal
/// Processing 32. An instance has scratch space of its own: one per thread.
public final class Istft {
  /// Below this the windows do not cover a sample, and it is silent.
  private static final double COVERED = 1e-11;

  private final Framing framing;
  private final double[] window;
  private final Fft fft;
  private final double[] pairs;
  private final double[] frame;

  public Istft(Framing framing) {
    this.framing = framing;
    window = framing.window().of(framing.length());
    fft = new Fft(framing.size());
    pairs = new double[2 * fft.bins()];
    frame = new double[2 * fft.bins()];
  }

  /// @param samples how long the sound is
  public double[] sound(Spectra spectra, int samples) {
    if (spectra.bins() != fft.bins()) {
      throw new IllegalArgumentException(
          "spectra of " + spectra.bins() + " bins, not " + fft.bins());
    }
    double[] sound = new double[samples];
    double[] cover = new double[samples];
    for (int t = 0; t < spectra.frames(); t++) {
      System.arraycopy(spectra.values(), t * pairs.length, pairs, 0, pairs.length);
      add(pairs, framing.start(t), sound, cover);
    }
    even(sound, cover);
    return sound;
  }

  /// Divides what was added by how much covers it.
  static void even(double[] sound, double[] cover) {
    for (int i = 0; i < sound.length; i++) {
      sound[i] = cover[i] > COVERED ? sound[i] / cover[i] : 0;
    }
  }

  /// Adds one frame, given by its spectrum, and its squared window.
  void add(double[] spectrum, int start, double[] sound, double[] cover) {
    fft.inverse(spectrum, frame);
    int from = Math.max(0, -start);
    int to = Math.min(window.length, sound.length - start);
    for (int i = from; i < to; i++) {
      sound[start + i] += frame[i] * window[i];
      cover[start + i] += window[i] * window[i];
    }
  }
}
