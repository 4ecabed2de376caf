package dev.praxis.signal;

import java.util.Arrays;

/// A sound made fit for ears: nothing in it is sudden or too loud.
public final class Gentle {
  /// The greatest sample when nothing else is asked for.
  public static final double LIMIT = 0.5;

  /// How long a sound fades in and out.
  public static final double FADE_SECONDS = 0.03;

  private Gentle() {}

  public static Wave of(Wave wave) {
    return of(wave, LIMIT);
  }

  /// Takes the mean off each channel, turns the whole down when it is too loud, never up, and fades
  /// its first and last 30 ms (the half of what is shorter than 60 ms). What is no number is
  /// silent.
  ///
  /// @param limit the greatest sample left, from 0 to 1
  public static Wave of(Wave wave, double limit) {
    if (!(limit >= 0 && limit <= 1)) {
      throw new IllegalArgumentException("a limit of " + limit + ", outside 0 to 1");
    }
    double[][] level = Arrays.stream(wave.channels()).map(Gentle::level).toArray(double[][]::new);
    double peak =
        Arrays.stream(level).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    double scale = peak > limit ? limit / peak : 1;
    int fade = (int) Math.min(wave.frames() / 2, Math.round(FADE_SECONDS * wave.rate()));
    for (double[] channel : level) {
      Arrays.setAll(
          channel,
          n -> {
            double sample = scale * channel[n] * rise(Math.min(n, channel.length - 1 - n), fade);
            return Math.clamp(sample, -limit, limit);
          });
    }
    return new Wave(wave.rate(), level);
  }

  /// A copy without its mean.
  private static double[] level(double[] channel) {
    double[] known =
        Arrays.stream(channel).map(sample -> Double.isFinite(sample) ? sample : 0).toArray();
    double mean = Arrays.stream(known).average().orElse(0);
    Arrays.setAll(known, n -> known[n] - mean);
    return known;
  }

  /// A raised cosine from 0 at the edge to 1.
  private static double rise(int fromEdge, int fade) {
    return fromEdge >= fade ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * fromEdge / fade);
  }
}
