package dev.praxis.labs.signals.filtering;

import dev.praxis.data.DataProblem;
import dev.praxis.data.Sound;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.signal.Decibels;
import dev.praxis.signal.Wave;
import java.util.Arrays;
import java.util.Optional;

/// The sound that is filtered, and the two parts it was made of.
///
/// @param wanted what should stay
/// @param unwanted what should go, as long
/// @param sum both
/// @param alone half a second of the unwanted part only, for the gate to learn from
/// @param whole seconds of the recording it is part of
record Mixture(
    int rate,
    double[] wanted,
    double[] unwanted,
    double[] sum,
    double[] alone,
    double whole,
    Optional<String> remark) {
  private static final double MADE_SECONDS = 2;
  private static final double ALONE_SECONDS = 0.5;

  static Mixture of(FilterConfig config, Materials materials, long seed) throws Refusal {
    if (config.source() != Source.RECORDING) {
      double seconds = Math.min(config.seconds(), MADE_SECONDS);
      double[] wanted = config.source().wanted(seconds, seed);
      return mixed(config, Wave.of(Source.RATE, wanted), seconds, seed, Optional.empty());
    }
    Sound sound = materials.sound("data");
    try {
      Wave wave = sound.read(0, config.seconds());
      return mixed(config, wave, sound.seconds(), seed, sound.remark());
    } catch (DataProblem problem) {
      throw new Refusal(new Notice(problem.what(), problem.advice()));
    }
  }

  private static Mixture mixed(
      FilterConfig config, Wave wave, double whole, long seed, Optional<String> remark) {
    // A stretch shorter than half a sample of a slow recording would be empty.
    double[] wanted = wave.frames() == 0 ? new double[1] : wave.mix();
    int rate = wave.rate();
    double[] unwanted = config.source().unwanted(rate, wanted.length, config.noise(), seed);
    int stretch = (int) Math.max(1, Math.round(ALONE_SECONDS * rate));
    double[] sum = new double[wanted.length];
    Arrays.setAll(sum, n -> wanted[n] + unwanted[n]);
    double[] alone = config.source().unwanted(rate, stretch, config.noise(), seed + 1);
    return new Mixture(rate, wanted, unwanted, sum, alone, whole, remark);
  }

  double seconds() {
    return (double) sum.length / rate;
  }

  /// A moment as the sample it falls on.
  int sampleAt(double cursor) {
    return (int) Math.clamp(Math.round(cursor * rate), 0, sum.length - 1L);
  }

  /// The mean of the squares.
  static double power(double[] sound) {
    double squares = 0;
    for (double sample : sound) {
      squares += sample * sample;
    }
    return squares / Math.max(1, sound.length);
  }

  /// The level in decibels of full scale, −100 at the lowest.
  static double level(double[] sound) {
    return Decibels.ofPower(power(sound));
  }
}
