package dev.praxis.sound;

import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;

/// Samples as devices take them: 16 bits, least significant byte first.
final class Pcm {
  static final int BYTES = 2;
  private static final double SCALE = 32_768;
  private static final List<Integer> COMMON = List.of(48_000, 44_100);

  private Pcm() {}

  /// Formats in the order they are tried: the wished rate, then those every device knows; one
  /// channel before two.
  static List<AudioFormat> formats(int rate) {
    return Stream.concat(Stream.of(rate), COMMON.stream())
        .distinct()
        .flatMap(each -> Stream.of(1, 2).map(channels -> format(each, channels)))
        .toList();
  }

  private static AudioFormat format(int rate, int channels) {
    return new AudioFormat(rate, 8 * BYTES, channels, true, false);
  }

  /// One sample as a whole number, held at full scale.
  static short whole(double sample) {
    return (short) Math.clamp(Math.rint(sample * SCALE), -SCALE, SCALE - 1);
  }

  /// One sample into all channels of a frame.
  static void put(double sample, byte[] into, int at, int channels) {
    short value = whole(sample);
    for (int channel = 0; channel < channels; channel++) {
      into[at + BYTES * channel] = (byte) value;
      into[at + BYTES * channel + 1] = (byte) (value >> 8);
    }
  }

  /// The mean of all channels of a frame.
  static double get(byte[] from, int at, int channels) {
    double sum = 0;
    for (int channel = 0; channel < channels; channel++) {
      int low = from[at + BYTES * channel] & 0xff;
      sum += (short) (low | from[at + BYTES * channel + 1] << 8);
    }
    return sum / channels / SCALE;
  }
}
