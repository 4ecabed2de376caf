package dev.praxis.labs.signals.spectrograms;

import static java.lang.Math.PI;
import static java.lang.Math.sin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Numbers by librosa's definitions, worked out with NumPy and SciPy; `librosa.py` beside them says
/// how and with which versions. The sounds are the same as there, number for number.
final class Librosa {
  private static final int CHIRP_RATE = 16_000;

  private Librosa() {}

  static double[] read(String name) {
    try (InputStream file = Librosa.class.getResourceAsStream("librosa.csv")) {
      String line =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(each -> each.startsWith(name + ","))
              .findFirst()
              .orElseThrow();
      return Arrays.stream(line.substring(name.length() + 1).split(","))
          .mapToDouble(Double::parseDouble)
          .toArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// One second from 100 to 6000 Hz.
  static double[] chirp() {
    return Bench.samples(
        CHIRP_RATE,
        n -> {
          double t = (double) n / CHIRP_RATE;
          return coded(0.5 * sin(2 * PI * (100 * t + (6000 - 100) / 2.0 * t * t)));
        });
  }

  /// One second at 8 kHz by Park and Miller's generator of 1988, from 1.
  static double[] noise() {
    double[] noise = new double[8_000];
    long state = 1;
    for (int i = 0; i < noise.length; i++) {
      state = state * 48_271 % 2_147_483_647;
      noise[i] = coded(state / 2_147_483_647.0 - 0.5);
    }
    return noise;
  }

  private static double coded(double sample) {
    return Math.floor(sample * 32_768 + 0.5) / 32_768;
  }
}
