package dev.praxis.signal.filter;

import dev.praxis.signal.Decibels;
import dev.praxis.signal.Framing;
import dev.praxis.signal.Istft;
import dev.praxis.signal.Spectra;
import dev.praxis.signal.Spectrogram;
import dev.praxis.signal.Stft;
import java.util.Arrays;

/// Noise reduction: every bin has a threshold, learned from a stretch of noise alone, and what
/// stays
/// below it is turned down. The threshold is the mean of the noise's decibels plus some standard
/// deviations; the mask is smoothed over neighbours in time and frequency, or single bins would
/// ring as "musical noise".
///
/// After Boll (1979), Suppression of acoustic noise in speech using spectral subtraction, IEEE
/// Transactions on Acoustics, Speech, and Signal Processing 27, in the form of Sainburg's
/// noisereduce (its stationary kind).
///
/// @param framing how the sound is cut; hops of at most half a window
/// @param deviations standard deviations above the mean, 0 or more; 1.5 in noisereduce
/// @param reduction decibels, 0 or more: how far what is below is turned down
/// @param bins how many bins to each side the mask is smoothed over, 0 or more
/// @param frames how many frames to each side the mask is smoothed over, 0 or more
public record SpectralGate(
    Framing framing, double deviations, double reduction, int bins, int frames) {
  /// The share of open neighbours, itself among them, from which on a bin is wholly open.
  private static final double WHOLLY_OPEN = 0.5;

  public SpectralGate {
    if (!(deviations >= 0) || !(reduction >= 0) || bins < 0 || frames < 0) {
      throw new IllegalArgumentException(
          deviations + " deviations, " + reduction + " dB, over " + bins + " and " + frames);
    }
    if (2 * framing.hop() > framing.length()) {
      throw new IllegalArgumentException("a hop of " + framing.hop() + " leaves gaps");
    }
  }

  /// 1.5 deviations, 20 dB, smoothed over 2 bins and 4 frames to each side.
  public static SpectralGate of(Framing framing) {
    return new SpectralGate(framing, 1.5, 20, 2, 4);
  }

  /// One threshold a bin in decibels. Only frames that lie in the noise as a whole count, where
  /// there
  /// is one.
  public double[] thresholds(double[] noise) {
    Framing whole = framing.notCentred();
    Framing taken = whole.count(noise.length) > 0 ? whole : framing;
    Spectrogram powers = new Stft(taken).powers(noise);
    double[] thresholds = new double[framing.bins()];
    Arrays.setAll(thresholds, bin -> threshold(powers, bin));
    return thresholds;
  }

  private double threshold(Spectrogram powers, int bin) {
    double sum = 0;
    double squares = 0;
    for (int frame = 0; frame < powers.frames(); frame++) {
      double level = Decibels.ofPower(powers.at(frame, bin));
      sum += level;
      squares += level * level;
    }
    int count = Math.max(1, powers.frames());
    double mean = sum / count;
    return mean + deviations * Math.sqrt(Math.max(0, squares / count - mean * mean));
  }

  /// What is let through: 1 where at least half of the neighbourhood is louder than its threshold,
  /// 0
  /// where nothing is, between them at the border.
  public Spectrogram mask(Spectrogram powers, double[] thresholds) {
    if (powers.bins() != thresholds.length) {
      throw new IllegalArgumentException(
          thresholds.length + " thresholds for " + powers.bins() + " bins");
    }
    double[] open = new double[powers.values().length];
    Arrays.setAll(
        open,
        i -> Decibels.ofPower(powers.values()[i]) > thresholds[i % thresholds.length] ? 1 : 0);
    double[] overBins = smooth(open, powers.bins(), 1, bins);
    double[] overBoth = smooth(overBins, powers.frames(), powers.bins(), frames);
    // A steady tone fills three bins only: smoothed alone, its own bin would be turned down.
    Arrays.setAll(overBoth, i -> Math.min(1, overBoth[i] / WHOLLY_OPEN));
    return new Spectrogram(powers.frames(), powers.bins(), overBoth);
  }

  /// A mean with weights that fall in a triangle, along rows whose neighbours are `stride` apart;
  /// at
  /// the ends over those there are.
  private static double[] smooth(double[] values, int length, int stride, int reach) {
    double[] smooth = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int place = i / stride % length;
      double sum = 0;
      double weights = 0;
      for (int d = -Math.min(reach, place); d <= Math.min(reach, length - 1 - place); d++) {
        double weight = reach + 1 - Math.abs(d);
        sum += weight * values[i + d * stride];
        weights += weight;
      }
      smooth[i] = sum / weights;
    }
    return smooth;
  }

  /// The sound with its noise turned down.
  ///
  /// @param noise a stretch in which nothing else is heard
  public double[] clean(double[] sound, double[] noise) {
    Spectra spectra = new Stft(framing).spectra(sound);
    Spectrogram mask = mask(spectra.magnitudes().squared(), thresholds(noise));
    double lowest = Math.pow(10, -reduction / 20);
    double[] pairs = new double[spectra.values().length];
    Arrays.setAll(pairs, i -> spectra.values()[i] * (lowest + (1 - lowest) * mask.values()[i / 2]));
    var quieter = new Spectra(spectra.frames(), spectra.bins(), pairs);
    return new Istft(framing).sound(quieter, sound.length);
  }
}
