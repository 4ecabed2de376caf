package dev.praxis.signal;

import java.util.Arrays;

/// The same sound slower or faster at the same pitch: a phase vocoder whose bins keep the phases
/// they have towards the peak beside them. Laroche and Dolson (1999), Improved phase vocoder
/// time-scale modification of audio, IEEE Transactions on Speech and Audio Processing 7 (identity
/// phase locking).
///
/// Each frame is read twice, once a hop earlier: how far a peak turned between both is how far it
/// turns in the new sound.
public final class Stretch {
  private static final int OVERLAP = 4;
  private static final int MOST_SAMPLES = 1 << 26;

  private final Framing framing;
  private final Stft stft;
  private final double[] earlier;
  private final double[] now;
  private final double[] made;
  private final int[] peaks;

  private Stretch(int rate) {
    int size = Math.clamp(Integer.highestOneBit(Math.max(1, rate / 12)), 64, 1 << 14);
    framing = Framing.of(Window.HANN, size, size / OVERLAP);
    // Frames anywhere in the sound: a hop of one sample.
    stft = new Stft(Framing.of(Window.HANN, size, 1));
    earlier = new double[2 * framing.bins()];
    now = new double[2 * framing.bins()];
    made = new double[2 * framing.bins()];
    peaks = new int[framing.bins()];
  }

  /// Each channel on its own.
  ///
  /// @param speed from 0.25, four times as long, to 2, half as long
  public static Wave of(Wave wave, double speed) {
    if (!(speed >= 0.25 && speed <= 2) || wave.frames() / speed > MOST_SAMPLES) {
      throw new IllegalArgumentException(
          "a speed of " + speed + " for " + wave.seconds() + " seconds");
    }
    return new Wave(
        wave.rate(),
        Arrays.stream(wave.channels())
            .map(channel -> new Stretch(wave.rate()).channel(channel, speed))
            .toArray(double[][]::new));
  }

  private double[] channel(double[] sound, double speed) {
    double[] out = new double[(int) Math.round(sound.length / speed)];
    double[] cover = new double[out.length];
    var istft = new Istft(framing);
    for (int frame = 0; frame < framing.count(out.length); frame++) {
      int place = (int) Math.round(frame * framing.hop() * speed);
      stft.frame(sound, place, now);
      if (frame == 0) {
        System.arraycopy(now, 0, made, 0, now.length);
      } else {
        stft.frame(sound, place - framing.hop(), earlier);
        turn();
      }
      istft.add(made, framing.start(frame), out, cover);
    }
    Istft.even(out, cover);
    return out;
  }

  /// The next frame of the new sound into `made`, which holds the one before.
  private void turn() {
    int count = findPeaks();
    if (count == 0) {
      System.arraycopy(now, 0, made, 0, now.length);
      return;
    }
    int from = 0;
    for (int i = 0; i < count; i++) {
      int to = i + 1 < count ? (peaks[i] + peaks[i + 1]) / 2 + 1 : framing.bins();
      turn(peaks[i], from, to);
      from = to;
    }
  }

  /// Turns the bins around a peak by as much as the peak must be turned.
  private void turn(int peak, int from, int to) {
    // The phase made before, less the phase a hop earlier.
    double re = made[2 * peak] * earlier[2 * peak] + made[2 * peak + 1] * earlier[2 * peak + 1];
    double im = made[2 * peak + 1] * earlier[2 * peak] - made[2 * peak] * earlier[2 * peak + 1];
    double size = Math.hypot(re, im);
    double cos = size > 0 ? re / size : 1;
    double sin = size > 0 ? im / size : 0;
    for (int bin = from; bin < to; bin++) {
      made[2 * bin] = now[2 * bin] * cos - now[2 * bin + 1] * sin;
      made[2 * bin + 1] = now[2 * bin] * sin + now[2 * bin + 1] * cos;
    }
  }

  /// Bins greater than two neighbours to each side, into `peaks`.
  private int findPeaks() {
    int count = 0;
    for (int bin = 0; bin < framing.bins(); bin++) {
      boolean greatest = power(bin) > 0;
      for (int d = 1; d <= 2 && greatest; d++) {
        greatest = power(bin) > power(bin - d) && power(bin) >= power(bin + d);
      }
      if (greatest) {
        peaks[count++] = bin;
      }
    }
    return count;
  }

  private double power(int bin) {
    if (bin < 0 || bin >= framing.bins()) {
      return -1;
    }
    return now[2 * bin] * now[2 * bin] + now[2 * bin + 1] * now[2 * bin + 1];
  }
}
