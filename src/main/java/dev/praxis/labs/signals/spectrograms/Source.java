package dev.praxis.labs.signals.spectrograms;

import dev.praxis.lab.SnippetData;
import dev.praxis.signal.Wave;
import dev.praxis.signal.synth.Partial;
import dev.praxis.signal.synth.Sweep;
import dev.praxis.signal.synth.Synth;
import dev.praxis.signal.synth.Vowel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where the sound comes from.
enum Source {
  RECORDING,
  SINES,
  CHIRP,
  NOISE,
  CLICKS,
  VOWEL;

  private static final int RATE = 16_000;

  /// Two notes a semitone and a bit apart, and one far above.
  private static final List<Partial> PARTIALS =
      List.of(Partial.of(0.3, 440), Partial.of(0.3, 480), Partial.of(0.1, 3_000));

  private static final double LOWEST = 100;
  private static final double HIGHEST = 6_000;
  private static final double LEVEL = 0.1;
  private static final double CLICKS_A_SECOND = 8;
  private static final double PITCH = 120;

  static List<String> names() {
    return Arrays.stream(values()).map(Source::option).toList();
  }

  static Source of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT));
  }

  String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The sound made by its formula.
  Wave sound(double seconds, long seed) {
    return switch (this) {
      case RECORDING -> throw new IllegalStateException("a recording is read, not made");
      case SINES -> Synth.sines(RATE, seconds, PARTIALS);
      case CHIRP -> Synth.chirp(RATE, seconds, LOWEST, HIGHEST, Sweep.LINEAR);
      case NOISE -> Synth.whiteNoise(RATE, seconds, LEVEL, seed);
      case CLICKS -> Synth.clicks(RATE, seconds, CLICKS_A_SECOND);
      case VOWEL -> Synth.vowel(RATE, seconds, PITCH, Vowel.A);
    };
  }

  /// The Java that makes the same samples.
  String java(double seconds, long seed) {
    String made =
        switch (this) {
          case RECORDING -> throw new IllegalStateException("a recording is read, not made");
          case SINES ->
              "Arrays.setAll(samples, n -> 0.3 * sine(440, n) + 0.3 * sine(480, n) + 0.1 *"
                  + " sine(3000, n));";
          case CHIRP ->
              "Arrays.setAll(samples, n -> { double t = n / (rate * %1$s); return 0.5 * Math.sin(2 * Math.PI * (100 + 5900 * t / 2) * t * %1$s); });"
                  .formatted(seconds);
          case NOISE ->
              "var random = new Random(%sL);\nArrays.setAll(samples, n -> Math.clamp(0.1 * random.nextGaussian(), -1, 1));"
                  .formatted(seed);
          case CLICKS ->
              "for (int k = 0; (k + 0.5) * rate / 8 < samples.length; k++) samples[(int) ((k + 0.5)"
                  + " * rate / 8)] = 0.5;";
          case VOWEL -> SnippetData.template(Source.class, "vowel.jsh").stripTrailing();
        };
    return """
    int rate = %s;
    double[] samples = new double[(int) Math.round(rate * %s)];
    double sine(double hertz, int n) { return Math.sin(2 * Math.PI * hertz * n / rate); }
    %s\
    """
        .formatted(RATE, seconds, made);
  }
}
