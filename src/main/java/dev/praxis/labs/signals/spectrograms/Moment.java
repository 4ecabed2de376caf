package dev.praxis.labs.signals.spectrograms;

import dev.praxis.labs.signals.spectrograms.SpectrogramState.Excerpt;
import dev.praxis.signal.Framing;
import dev.praxis.signal.Spectrogram;
import dev.praxis.signal.Stft;
import java.util.Arrays;

/// The frame under the cursor.
///
/// @param seconds the middle of its window in the stretch
/// @param windowed its samples times the window
/// @param powers its only row
record Moment(
    int frame, double seconds, double[] windowed, Spectrogram powers, double[] magnitudes) {
  static Moment of(SpectrogramConfig config, Excerpt excerpt, double[] sound) {
    Framing framing = config.framing();
    int frame = framing.nearest(excerpt.inside(config.cursor()), excerpt.rate(), sound.length);
    var stft = new Stft(framing);
    double[] powers = new double[framing.bins()];
    stft.powers(sound, frame, frame + 1, powers);
    double[] magnitudes = Arrays.stream(powers).map(Math::sqrt).toArray();
    return new Moment(
        frame,
        framing.seconds(frame, excerpt.rate()),
        stft.windowed(sound, frame),
        new Spectrogram(1, framing.bins(), powers),
        magnitudes);
  }

  /// The strongest bin; of equals, the lowest.
  int peak() {
    int peak = 0;
    for (int bin = 1; bin < magnitudes.length; bin++) {
      if (magnitudes[bin] > magnitudes[peak]) {
        peak = bin;
      }
    }
    return peak;
  }

  /// The mean frequency, each weighted by its magnitude, as librosa's `spectral_centroid`; 0 in
  /// silence.
  double centroid(Framing framing, int rate) {
    double sum = 0;
    double total = 0;
    for (int bin = 0; bin < magnitudes.length; bin++) {
      sum += framing.hertz(bin, rate) * magnitudes[bin];
      total += magnitudes[bin];
    }
    return total > 0 ? sum / total : 0;
  }
}
