package dev.praxis.signal;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// A sound for magnitudes whose phases were lost: guess them, go to sound and back, keep the
/// phases,
/// again and again. Griffin and Lim (1984), with the momentum of Perraudin, Balazs and Søndergaard
/// (2013), A fast Griffin-Lim algorithm, WASPAA.
///
/// @param framing how the magnitudes were made
/// @param iterations rounds, at least 0: none leaves the first guess
/// @param momentum 0 for the classic algorithm; librosa takes 0.99
/// @param seed of the first guess
public record GriffinLim(Framing framing, int iterations, double momentum, long seed) {
  private static final double TINY = 1e-16;

  public GriffinLim {
    if (iterations < 0 || !(momentum >= 0)) {
      throw new IllegalArgumentException(iterations + " rounds with momentum " + momentum);
    }
  }

  /// @param stop asked before each round
  /// @throws InterruptedException when told to stop
  public double[] sound(Spectrogram magnitudes, int samples, BooleanSupplier stop)
      throws InterruptedException {
    var stft = new Stft(framing);
    var istft = new Istft(framing);
    double[] angles = guess(magnitudes.values().length);
    double[] before = new double[angles.length];
    double[] sound = istft.sound(with(magnitudes, angles), samples);
    for (int round = 0; round < iterations; round++) {
      if (stop.getAsBoolean()) {
        throw new InterruptedException("stopped after " + round + " rounds");
      }
      double[] now = stft.spectra(sound).values();
      angles = angles(now, before, magnitudes.values().length);
      before = now;
      sound = istft.sound(with(magnitudes, angles), samples);
    }
    return sound;
  }

  private double[] guess(int count) {
    var random = new SplittableRandom(seed);
    double[] pairs = new double[2 * count];
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * random.nextDouble();
      pairs[2 * i] = Math.cos(angle);
      pairs[2 * i + 1] = Math.sin(angle);
    }
    return pairs;
  }

  private double[] angles(double[] now, double[] before, int count) {
    double share = momentum / (1 + momentum);
    double[] pairs = new double[2 * count];
    int known = Math.min(now.length, pairs.length);
    for (int i = 0; i < known; i += 2) {
      double re = now[i] - share * before[i];
      double im = now[i + 1] - share * before[i + 1];
      double size = Math.sqrt(re * re + im * im) + TINY;
      pairs[i] = re / size;
      pairs[i + 1] = im / size;
    }
    return pairs;
  }

  private static Spectra with(Spectrogram magnitudes, double[] angles) {
    double[] pairs = new double[angles.length];
    double[] sizes = magnitudes.values();
    Arrays.setAll(pairs, i -> angles[i] * sizes[i / 2]);
    return new Spectra(magnitudes.frames(), magnitudes.bins(), pairs);
  }
}
