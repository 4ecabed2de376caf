package dev.praxis.signal.synth;

import dev.praxis.signal.Wave;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/// Sounds of one channel from formulas, every sample from −1 to 1. Sample n stands at n / rate
/// seconds; a sound has `rate · seconds` samples, rounded.
public final class Synth {
  /// The greatest sample of chirps, clicks and vowels: half of full scale.
  public static final double LEVEL = 0.5;

  private static final int MOST_SAMPLES = 1 << 24;

  private Synth() {}

  /// A sum of sines with the amplitudes given. Where these add up to more than 1, all are divided
  /// by
  /// their sum.
  public static Wave sines(int rate, double seconds, List<Partial> partials) {
    double sum = partials.stream().mapToDouble(Partial::amplitude).sum();
    double scale = 1 / Math.max(1, sum);
    return made(
        rate,
        seconds,
        n -> {
          double value = 0;
          for (Partial partial : partials) {
            value += partial.at((double) n / rate);
          }
          return scale * value;
        });
  }

  /// A sine of amplitude [#LEVEL] that goes from one frequency to another.
  ///
  /// @param from hertz at the start, above 0
  /// @param to hertz at the end, above 0, may be lower
  public static Wave chirp(int rate, double seconds, double from, double to, Sweep sweep) {
    checkHertz(from);
    checkHertz(to);
    return made(
        rate,
        seconds,
        n -> {
          double turns = sweep.turns(from, to, n / (rate * seconds), seconds);
          return LEVEL * Math.sin(2 * Math.PI * turns);
        });
  }

  /// Normally distributed samples: `level * random.nextGaussian()` of `new Random(seed)`, one after
  /// another, cut at −1 and 1.
  ///
  /// @param level standard deviation, from 0 to 1
  public static Wave whiteNoise(int rate, double seconds, double level, long seed) {
    checkLevel(level);
    // java.util.Random on purpose: its algorithm is part of its contract.
    var random = new Random(seed);
    return made(rate, seconds, n -> Math.clamp(level * random.nextGaussian(), -1, 1));
  }

  /// Noise with equal power in every octave: [#whiteNoise] through a filter, scaled to the level,
  /// cut at −1 and 1.
  ///
  /// @param level root of the mean square, from 0 to 1
  public static Wave pinkNoise(int rate, double seconds, double level, long seed) {
    checkLevel(level);
    var random = new Random(seed);
    var pink = new Pink();
    double[] noise = made(rate, seconds, n -> pink.next(random.nextGaussian())).mix();
    double power = Arrays.stream(noise).map(each -> each * each).average().orElse(1);
    Arrays.setAll(noise, n -> Math.clamp(level / Math.sqrt(power) * noise[n], -1, 1));
    return Wave.of(rate, noise);
  }

  /// Single samples of height [#LEVEL], the first after half a distance.
  ///
  /// @param perSecond clicks a second, above 0, at most `rate`
  public static Wave clicks(int rate, double seconds, double perSecond) {
    if (!(perSecond > 0 && perSecond <= rate)) {
      throw new IllegalArgumentException(perSecond + " clicks a second at a rate of " + rate);
    }
    double[] sound = made(rate, seconds, n -> 0).mix();
    double distance = rate / perSecond;
    for (long k = 0; (k + 0.5) * distance < sound.length; k++) {
      sound[(int) ((k + 0.5) * distance)] = LEVEL;
    }
    return Wave.of(rate, sound);
  }

  /// A sung vowel whose greatest sample is [#LEVEL].
  ///
  /// @param pitch of the voice in hertz, above 0 and below half the rate
  public static Wave vowel(int rate, double seconds, double pitch, Vowel vowel) {
    checkHertz(pitch);
    if (!(2 * pitch < rate)) {
      throw new IllegalArgumentException("a pitch of " + pitch + " Hz at a rate of " + rate);
    }
    double[] sound = Throat.sing(rate, frames(rate, seconds), pitch, vowel);
    double peak = Arrays.stream(sound).map(Math::abs).max().orElse(0);
    double scale = peak > 0 ? LEVEL / peak : 0;
    Arrays.setAll(sound, n -> scale * sound[n]);
    return Wave.of(rate, sound);
  }

  private static Wave made(int rate, double seconds, IntToDoubleFunction sample) {
    double[] sound = new double[frames(rate, seconds)];
    Arrays.setAll(sound, sample);
    return Wave.of(rate, sound);
  }

  private static int frames(int rate, double seconds) {
    if (rate < 1 || !(seconds >= 0) || !(rate * seconds <= MOST_SAMPLES)) {
      throw new IllegalArgumentException(seconds + " seconds at a rate of " + rate + " Hz");
    }
    return (int) Math.round(rate * seconds);
  }

  private static void checkHertz(double hertz) {
    if (!(hertz > 0) || !Double.isFinite(hertz)) {
      throw new IllegalArgumentException("a frequency of " + hertz + " Hz");
    }
  }

  private static void checkLevel(double level) {
    if (!(level >= 0 && level <= 1)) {
      throw new IllegalArgumentException("a level of " + level + ", outside 0 to 1");
    }
  }
}
