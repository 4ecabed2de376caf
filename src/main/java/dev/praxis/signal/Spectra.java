package dev.praxis.signal;

/// The complex spectra of all frames.
///
/// @param values frame after frame, each `bins` pairs of real and imaginary part; never written
///     again. Phases count from the first sample under the window.
public record Spectra(int frames, int bins, double[] values) {
  public Spectra {
    if (values.length != 2 * frames * bins) {
      throw new IllegalArgumentException(
          values.length + " numbers for " + frames + " frames of " + bins + " pairs");
    }
  }

  public Complex at(int frame, int bin) {
    int place = 2 * (frame * bins + bin);
    return new Complex(values[place], values[place + 1]);
  }

  public Spectrogram magnitudes() {
    double[] sizes = new double[frames * bins];
    for (int i = 0; i < sizes.length; i++) {
      double re = values[2 * i];
      double im = values[2 * i + 1];
      sizes[i] = Math.sqrt(re * re + im * im);
    }
    return new Spectrogram(frames, bins, sizes);
  }
}
