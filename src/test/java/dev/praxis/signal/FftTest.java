package dev.praxis.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FftTest {
  private static double[] noise(int length, long seed) {
    var random = new Random(seed);
    return random.doubles(length, -1, 1).toArray();
  }

  private static double[] naive(double[] frame) {
    int bins = frame.length / 2 + 1;
    double[] pairs = new double[2 * bins];
    for (int k = 0; k < bins; k++) {
      for (int n = 0; n < frame.length; n++) {
        double angle = -2 * Math.PI * ((long) k * n % frame.length) / frame.length;
        pairs[2 * k] += frame[n] * Math.cos(angle);
        pairs[2 * k + 1] += frame[n] * Math.sin(angle);
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @ValueSource(
      ints = {1, 2, 3, 4, 5, 7, 8, 15, 31, 64, 97, 100, 240, 255, 257, 400, 512, 1009, 2048})
  void every_length_agrees_with_the_sum_it_stands_for(int length) {
    double[] frame = noise(length, length);
    var fft = new Fft(length);
    double[] pairs = new double[2 * fft.bins()];

    fft.forward(frame, 0, pairs);

    double[] expected = naive(frame);
    assertThat(pairs).hasSameSizeAs(expected);
    for (int i = 0; i < pairs.length; i++) {
      assertThat(pairs[i]).as("place " + i).isCloseTo(expected[i], within(1e-9));
    }
  }

  @Property(tries = 200)
  void there_and_back_is_the_same_sound_and_its_energy_is_kept(
      @ForAll @IntRange(min = 1, max = 700) int length, @ForAll long seed) {
    double[] frame = noise(length, seed);
    var fft = new Fft(length);
    double[] pairs = new double[2 * fft.bins()];
    double[] back = new double[2 * fft.bins()];

    fft.forward(frame, 0, pairs);
    fft.inverse(pairs, back);

    double energy = 0;
    for (int k = 0; k < fft.bins(); k++) {
      double power = pairs[2 * k] * pairs[2 * k] + pairs[2 * k + 1] * pairs[2 * k + 1];
      energy += (k == 0 || 2 * k == length ? 1 : 2) * power / length;
    }
    assertThat(Arrays.copyOf(back, length)).containsExactly(frame, within(1e-11));
    assertThat(energy).isCloseTo(Arrays.stream(frame).map(each -> each * each).sum(), within(1e-9));
  }

  @Test
  void nonsense_is_refused() {
    assertThatThrownBy(() -> new Fft(0)).hasMessageContaining("0 samples");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 512})
  void frames_take_no_memory(int size) {
    var stft = new Stft(Framing.of(Window.HANN, size, 128).notCentred());
    double[] sound = noise(60_000, 1);
    int frames = stft.framing().count(sound.length);
    double[] out = new double[frames * stft.framing().bins()];
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    stft.magnitudes(sound, 0, frames, out);

    long before = threads.getCurrentThreadAllocatedBytes();
    stft.magnitudes(sound, 0, frames, out);
    long taken = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(frames).isGreaterThan(400);
    assertThat(taken).isLessThan(4_096);
  }
}
