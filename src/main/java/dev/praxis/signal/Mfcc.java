package dev.praxis.signal;

/// Mel-frequency cepstral coefficients: the cosines in the decibels of the mel bands, as librosa's
/// `feature.mfcc`. Davis and Mermelstein (1980), Comparison of parametric representations for
/// monosyllabic word recognition in continuously spoken sentences, IEEE Transactions on Acoustics,
/// Speech, and Signal Processing 28.
public final class Mfcc {
  private Mfcc() {}

  /// @param energies mel energies of every frame
  /// @param count coefficients, from 1 to the number of bands
  public static Spectrogram of(Spectrogram energies, int count) {
    return ofDecibels(Decibels.of(energies), count);
  }

  /// The same from mel energies that are decibels already.
  public static Spectrogram ofDecibels(Spectrogram decibels, int count) {
    return new Dct(decibels.bins(), count).of(decibels);
  }
}
