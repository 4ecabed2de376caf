package dev.praxis.labs.signals.filtering;

import dev.praxis.signal.Wave;
import java.util.Arrays;

/// What can be heard: before, after, and what was taken away.
final class Heard {
  private Heard() {}

  /// A filter that runs away is muted.
  static Wave of(FilterState state, String sound) {
    double[] before = state.mixture().sum();
    double[] after = state.result().after();
    boolean muted = !state.result().isStable();
    double[] samples =
        switch (sound) {
          case "before" -> before;
          case "after" -> muted ? new double[after.length] : after;
          case "removed" -> muted ? new double[after.length] : less(before, after);
          default -> throw new IllegalArgumentException("no sound " + sound);
        };
    return Wave.of(state.mixture().rate(), held(samples));
  }

  private static double[] less(double[] before, double[] after) {
    double[] less = new double[before.length];
    Arrays.setAll(less, n -> before[n] - after[n]);
    return less;
  }

  /// Too loud a sound is turned down as a whole, so that it is not cut.
  private static double[] held(double[] samples) {
    double peak = Arrays.stream(samples).map(Math::abs).max().orElse(0);
    double[] held = samples.clone();
    Arrays.setAll(held, n -> Math.clamp(held[n] / Math.max(1, peak), -1, 1));
    return held;
  }
}
