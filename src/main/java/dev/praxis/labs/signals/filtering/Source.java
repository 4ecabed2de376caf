package dev.praxis.labs.signals.filtering;

import dev.praxis.signal.Wave;
import dev.praxis.signal.synth.Partial;
import dev.praxis.signal.synth.Synth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where the sound comes from: what is wanted, and what disturbs it beside the noise.
enum Source {
  RECORDING,
  HUM,
  NOISE,
  CLICKS,
  SQUARE;

  static final int RATE = 16_000;
  private static final double LEVEL = 0.1;
  private static final double CLICKS_A_SECOND = 8;
  private static final int HALF_PERIOD = 16;
  private static final List<Partial> TONES = List.of(Partial.of(0.2, 440), Partial.of(0.1, 1_320));
  private static final List<Partial> MAINS = List.of(Partial.of(0.3, 50), Partial.of(0.1, 150));

  static List<String> names() {
    return Arrays.stream(values()).map(source -> source.name().toLowerCase(Locale.ROOT)).toList();
  }

  static Source of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT));
  }

  /// What is wanted of a sound made by its formula.
  double[] wanted(double seconds, long seed) {
    return switch (this) {
      case RECORDING -> throw new IllegalStateException("a recording is read, not made");
      case HUM -> Synth.sines(RATE, seconds, TONES).mix();
      case NOISE -> Synth.whiteNoise(RATE, seconds, LEVEL, seed + 2).mix();
      case CLICKS -> Synth.clicks(RATE, seconds, CLICKS_A_SECOND).mix();
      case SQUARE -> square(seconds);
    };
  }

  private static double[] square(double seconds) {
    double[] sound = new double[(int) Math.round(RATE * seconds)];
    Arrays.setAll(sound, n -> n / HALF_PERIOD % 2 == 0 ? Synth.LEVEL : -Synth.LEVEL);
    return sound;
  }

  /// What disturbs: white noise of a level, and the hum of the mains where there is one.
  double[] unwanted(int rate, int samples, double level, long seed) {
    Wave noise = Synth.whiteNoise(rate, (double) samples / rate, level, seed);
    double[] all = Arrays.copyOf(noise.mix(), samples);
    if (this == HUM) {
      double[] hum = Synth.sines(rate, (double) samples / rate, MAINS).mix();
      Arrays.setAll(all, n -> all[n] + hum[n]);
    }
    return all;
  }

  /// The Java that makes the same samples in `wanted`.
  String java() {
    return switch (this) {
      case RECORDING -> throw new IllegalStateException("a recording is read, not made");
      case HUM -> "Arrays.setAll(wanted, n -> 0.2 * sine(440, n) + 0.1 * sine(1320, n));";
      case NOISE ->
          "var hiss = new Random({{seed}}L + 2);\n"
              + "Arrays.setAll(wanted, n -> Math.clamp(0.1 * hiss.nextGaussian(), -1, 1));";
      case CLICKS ->
          "for (int k = 0; (k + 0.5) * rate / 8 < wanted.length; k++) "
              + "wanted[(int) ((k + 0.5) * rate / 8)] = 0.5;";
      case SQUARE -> "Arrays.setAll(wanted, n -> n / 16 % 2 == 0 ? 0.5 : -0.5);";
    };
  }

  /// The Java that adds the hum to a sample `n` of `unwanted`.
  String javaOfHum() {
    return this == HUM ? " + 0.3 * sine(50, n) + 0.1 * sine(150, n)" : "";
  }
}
