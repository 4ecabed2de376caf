package dev.praxis.labs;

import dev.praxis.data.Sound;
import dev.praxis.signal.Wave;
import dev.praxis.signal.wav.Coding;
import dev.praxis.signal.wav.WavWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/// Sounds as learners bring them on a bad day; files that are no sounds are refused on opening.
final class HostileSounds {
  private HostileSounds() {}

  /// Each with what is wrong with it.
  static Map<String, Sound> in(Path folder) throws Exception {
    var sounds = new LinkedHashMap<String, Sound>();
    sounds.put("one sample", of(folder, "one", 8_000, Coding.PCM_16, new double[] {0.5}));
    sounds.put("two samples", of(folder, "two", 8_000, Coding.PCM_8, new double[] {0.5, -0.5}));
    sounds.put("silence", of(folder, "silence", 8_000, Coding.PCM_16, new double[4_000]));
    sounds.put("clipping", of(folder, "clipping", 8_000, Coding.PCM_24, square(4_000)));
    sounds.put("one hertz", of(folder, "slow", 1, Coding.PCM_16, square(30)));
    sounds.put("a very high rate", of(folder, "fast", 768_000, Coding.FLOAT_32, noise(9_000)));
    sounds.put("floats beyond full scale", of(folder, "loud", 8_000, Coding.FLOAT_64, loud(900)));
    double[][] seven = new double[7][];
    Arrays.setAll(seven, channel -> noise(2_000));
    sounds.put("seven channels", of(folder, "seven", 8_000, Coding.PCM_32, seven));
    return sounds;
  }

  private static double[] square(int length) {
    double[] values = new double[length];
    Arrays.setAll(values, i -> i % 8 < 4 ? 1 : -1);
    return values;
  }

  private static double[] loud(int length) {
    return Arrays.stream(noise(length)).map(value -> 900 * value).toArray();
  }

  private static double[] noise(int length) {
    var random = new Random(3);
    double[] values = new double[length];
    Arrays.setAll(values, i -> 2 * random.nextDouble() - 1);
    return values;
  }

  private static Sound of(Path folder, String name, int rate, Coding coding, double[]... channels)
      throws Exception {
    Path file = folder.resolve(name + ".wav");
    WavWriter.write(new Wave(rate, channels), coding, file);
    return Sound.open(name, name, file);
  }
}
