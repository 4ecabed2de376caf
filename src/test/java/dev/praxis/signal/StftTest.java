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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StftTest {
  private static double[] noise(int length, long seed) {
    return new Random(seed).doubles(length, -1, 1).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "boxcar, RECTANGULAR",
    "hann, HANN",
    "hamming, HAMMING",
    "blackman, BLACKMAN",
    "gaussian, GAUSSIAN"
  })
  void windows_are_those_of_scipy(String theirs, Window ours) {
    for (int length : new int[] {7, 8}) {
      assertThat(ours.of(length))
          .containsExactly(Reference.read("window " + theirs + " " + length), within(1e-15));
    }
    assertThat(ours.of(1)).containsExactly(1);
  }

  @Test
  void a_unit_cosine_on_bin_100_of_a_hann_frame_of_2048_has_magnitude_512() {
    double[] sound = new double[2048];
    Arrays.setAll(sound, n -> Math.cos(2 * Math.PI * 100 * n / 2048));

    Spectrogram magnitudes =
        new Stft(Framing.of(Window.HANN, 2048, 512).notCentred()).magnitudes(sound);

    assertThat(magnitudes.frames()).isOne();
    assertThat(magnitudes.at(0, 100)).isCloseTo(512, within(1e-9));
    assertThat(magnitudes.at(0, 99)).isCloseTo(256, within(1e-9));
    assertThat(magnitudes.at(0, 102)).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"HANN, 64, 16, 128", "BLACKMAN, 50, 25, 75"})
  void centred_frames_with_zero_padding_are_those_of_numpy(
      Window window, int length, int hop, int size) {
    var framing = Framing.of(window, length, hop).withSize(size);

    Spectrogram magnitudes = new Stft(framing).magnitudes(Reference.read("sound"));

    String name = window.name().toLowerCase(java.util.Locale.ROOT);
    double[] expected = Reference.read("stft " + name + " " + length + " " + hop + " " + size);
    assertThat(magnitudes.values()).containsExactly(expected, within(1e-10));
  }

  @Property(tries = 60)
  void back_from_spectra_is_the_same_sound(
      @ForAll @IntRange(min = 1, max = 3000) int samples,
      @ForAll @IntRange(min = 4, max = 200) int length,
      @ForAll @IntRange(max = 60) int padding) {
    var framing =
        Framing.of(Window.HAMMING, length, Math.max(1, length / 4)).withSize(length + padding);
    double[] sound = noise(samples, samples);

    double[] back = new Istft(framing).sound(new Stft(framing).spectra(sound), samples);

    assertThat(back).containsExactly(sound, within(1e-9));
  }

  @Property(tries = 30)
  void the_transform_is_linear(@ForAll long seed) {
    var stft = new Stft(Framing.of(Window.HANN, 96, 30));
    double[] one = noise(500, seed);
    double[] other = noise(500, seed + 1);
    double[] sum = new double[500];
    Arrays.setAll(sum, i -> 2 * one[i] - 3 * other[i]);

    double[] ofSum = stft.spectra(sum).values();
    double[] ofOne = stft.spectra(one).values();
    double[] ofOther = stft.spectra(other).values();

    Arrays.setAll(ofOne, i -> 2 * ofOne[i] - 3 * ofOther[i]);
    assertThat(ofSum).containsExactly(ofOne, within(1e-10));
  }

  @Test
  void a_sound_shorter_than_the_window_has_one_centred_frame_or_no_whole_one() {
    var framing = Framing.of(Window.HANN, 256, 64);

    assertThat(framing.count(10)).isOne();
    assertThat(framing.notCentred().count(10)).isZero();
    assertThat(new Stft(framing).magnitudes(new double[0]).frames()).isOne();
    assertThat(new Stft(framing.notCentred()).magnitudes(new double[10]).values()).isEmpty();
    assertThatThrownBy(() -> Framing.of(Window.HANN, 256, 0)).hasMessageContaining("a hop of 0");
  }

  @Test
  void frames_have_times_and_moments_have_frames() {
    var framing = Framing.of(Window.HANN, 512, 128);

    assertThat(framing.seconds(100, 16_000)).isCloseTo(0.8, within(1e-12));
    assertThat(framing.nearest(0.8, 16_000, 16_000)).isEqualTo(100);
    assertThat(framing.nearest(99, 16_000, 16_000)).isEqualTo(125);
    assertThat(framing.notCentred().seconds(0, 16_000)).isCloseTo(0.016, within(1e-12));
    assertThat(framing.hertz(256, 16_000)).isEqualTo(8_000);
  }

  @ParameterizedTest
  @EnumSource(Window.class)
  void griffin_lim_comes_closer_round_by_round(Window window) throws InterruptedException {
    var framing = Framing.of(window, 128, 32);
    var stft = new Stft(framing);
    double[] sound = Reference.read("sound");
    Spectrogram wanted = stft.magnitudes(sound);

    double[] guess = new GriffinLim(framing, 0, 0.99, 7).sound(wanted, 400, () -> false);
    double[] found = new GriffinLim(framing, 60, 0.99, 7).sound(wanted, 400, () -> false);
    double[] again = new GriffinLim(framing, 60, 0.99, 7).sound(wanted, 400, () -> false);

    assertThat(distance(stft.magnitudes(found), wanted))
        .isLessThan(distance(stft.magnitudes(guess), wanted) / 3);
    assertThat(again).containsExactly(found);
    assertThatThrownBy(() -> new GriffinLim(framing, 5, 0, 7).sound(wanted, 400, () -> true))
        .isInstanceOf(InterruptedException.class);
  }

  private static double distance(Spectrogram one, Spectrogram other) {
    double sum = 0;
    for (int i = 0; i < one.values().length; i++) {
      sum += Math.pow(one.values()[i] - other.values()[i], 2);
    }
    return Math.sqrt(sum);
  }
}
