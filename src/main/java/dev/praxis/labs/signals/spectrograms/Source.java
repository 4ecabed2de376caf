package dev.praxis.labs.signals.spectrograms;

import dev.praxis.labs.signals.spectrograms.SpectrogramState.Excerpt;
import dev.praxis.signal.Wave;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where the sound comes from.
enum Source {
  RECORDING;

  static List<String> names() {
    return Arrays.stream(values()).map(Source::option).toList();
  }

  static Source of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT));
  }

  String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  Wave sound(double seconds, long seed) {
    throw new IllegalStateException(option() + seconds + seed);
  }

  String java(Excerpt excerpt, long seed) {
    throw new IllegalStateException(option() + excerpt + seed);
  }
}
