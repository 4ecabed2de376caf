package dev.praxis.signal;

import java.util.Arrays;

/// Powers on a logarithmic scale, as librosa's `power_to_db`.
public final class Decibels {
  /// The smallest power that is told from silence.
  public static final double FLOOR = 1e-10;

  /// How far below the greatest value a picture goes.
  public static final double RANGE = 80;

  private Decibels() {}

  /// 10 · log10(p), with p no less than [#FLOOR].
  public static double ofPower(double power) {
    return 10 * Math.log10(Math.max(FLOOR, power));
  }

  /// Decibels over a reference power; whatever lies more than `range` below the greatest value is
  /// lifted to there.
  public static Spectrogram of(Spectrogram powers, double reference, double range) {
    double zero = ofPower(Math.abs(reference));
    double[] values = Arrays.stream(powers.values()).map(power -> ofPower(power) - zero).toArray();
    double lowest = Arrays.stream(values).max().orElse(0) - range;
    Arrays.setAll(values, i -> Math.max(values[i], lowest));
    return new Spectrogram(powers.frames(), powers.bins(), values);
  }

  /// Decibels over power 1, 80 below the greatest value at most: librosa's defaults.
  public static Spectrogram of(Spectrogram powers) {
    return of(powers, 1, RANGE);
  }

  /// Decibels over the greatest power, from 0 down to −80: librosa's `ref=np.max`.
  public static Spectrogram belowMax(Spectrogram powers) {
    return of(powers, powers.max(), RANGE);
  }
}
