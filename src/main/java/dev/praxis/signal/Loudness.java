package dev.praxis.signal;

import java.util.Arrays;

/// How loud a sound is, over all its channels, in decibels of full scale (a sample of 1 is 0 dB,
/// silence −100 dB at the lowest).
///
/// @param peak of the greatest sample
/// @param rms of the root of the mean square; a sine of full scale has −3.01 dB
/// @param silent whether no sample reaches −80 dB: so little comes from no microphone that listens
/// @param clipped samples at full scale, where the loudest parts were probably cut off
public record Loudness(double peak, double rms, boolean silent, long clipped) {
  private static final double SILENCE = 1e-4;

  /// The highest value of 16 bits.
  private static final double FULL = 32_767.0 / 32_768;

  public static Loudness of(Wave wave) {
    double peak = 0;
    double squares = 0;
    long clipped = 0;
    for (double[] channel : wave.channels()) {
      peak = Math.max(peak, Arrays.stream(channel).map(Math::abs).max().orElse(0));
      squares += Arrays.stream(channel).map(sample -> sample * sample).sum();
      clipped += Arrays.stream(channel).filter(sample -> Math.abs(sample) >= FULL).count();
    }
    double power = squares / Math.max(1, (long) wave.frames() * wave.channels().length);
    return new Loudness(
        Decibels.ofPower(peak * peak), Decibels.ofPower(power), !(peak >= SILENCE), clipped);
  }
}
