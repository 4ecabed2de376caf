package dev.praxis.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.synth.Partial;
import dev.praxis.signal.synth.Synth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sound goes through before it is heard.
class ListeningTest {
  private static double peak(double[] sound) {
    return Arrays.stream(sound).map(Math::abs).max().orElse(0);
  }

  @Property(tries = 100)
  void nothing_gentle_is_loud_or_sudden(
      @ForAll @IntRange(max = 3000) int frames,
      @ForAll @DoubleRange(max = 1000) double loud,
      @ForAll long seed) {
    var random = new Random(seed);
    double[] sound = new double[frames];
    Arrays.setAll(sound, n -> loud * random.nextDouble(-1, 1.5));

    double[] gentle = Gentle.of(Wave.of(8000, sound)).mix();

    assertThat(gentle).hasSize(frames);
    assertThat(peak(gentle)).isLessThanOrEqualTo(Gentle.LIMIT);
    if (frames > 1) {
      assertThat(gentle[0]).isZero();
      assertThat(gentle[frames - 1]).isZero();
    }
  }

  @Test
  void a_quiet_sound_keeps_its_level_and_loses_its_mean_and_its_edges() {
    double[] sound = new double[8000];
    Arrays.setAll(sound, n -> 0.3 + (n % 2 == 0 ? 0.1 : -0.1));

    double[] gentle = Gentle.of(Wave.of(8000, sound)).mix();

    assertThat(gentle[4000]).isCloseTo(0.1, within(1e-12));
    assertThat(gentle[120]).isCloseTo(0.05, within(1e-12));
    assertThat(gentle[240]).isCloseTo(0.1, within(1e-12));
    assertThat(sound[0]).isEqualTo(0.4);
  }

  @Test
  void both_channels_are_turned_down_alike_and_no_number_is_silence() {
    double[] left = new double[1000];
    double[] right = new double[1000];
    Arrays.setAll(left, n -> n % 2 == 0 ? 1 : -1);
    Arrays.setAll(right, n -> n % 2 == 0 ? 0.1 : -0.1);
    double[] broken = {Double.NaN, Double.POSITIVE_INFINITY, 0, 0};

    Wave gentle = Gentle.of(new Wave(8000, new double[][] {left, right}), 0.2);

    assertThat(gentle.channels()[0][500]).isCloseTo(0.2, within(1e-12));
    assertThat(gentle.channels()[1][500]).isCloseTo(0.02, within(1e-12));
    assertThat(Gentle.of(Wave.of(8000, broken)).mix()).containsOnly(0);
    assertThatThrownBy(() -> Gentle.of(gentle, 1.5)).hasMessageContaining("1.5");
  }

  @Test
  void loudness_is_told_in_decibels_of_full_scale() {
    double[] sine = Synth.sines(8000, 1, List.of(Partial.of(0.5, 2000 / 3.0))).mix();

    Loudness loudness = Loudness.of(Wave.of(8000, sine));

    // 20 log10(0.5) and 20 log10(0.5 / √2).
    assertThat(loudness.peak()).isCloseTo(-6.0206, within(0.1));
    assertThat(loudness.rms()).isCloseTo(-9.0309, within(0.01));
    assertThat(loudness.silent()).isFalse();
    assertThat(loudness.clipped()).isZero();
  }

  @Test
  void silence_and_clipping_are_noticed() {
    Loudness none = Loudness.of(Wave.of(8000, new double[100]));
    Loudness hum = Loudness.of(Wave.of(8000, new double[] {9e-5, -9e-5}));
    Loudness cut =
        Loudness.of(new Wave(8000, new double[][] {{1, 0.5, -1}, {32_767.0 / 32_768, 0.9999, 0}}));

    assertThat(none).isEqualTo(new Loudness(-100, -100, true, 0));
    assertThat(hum.silent()).isTrue();
    assertThat(cut.silent()).isFalse();
    assertThat(cut.clipped()).isEqualTo(3);
    assertThat(Loudness.of(Wave.of(8000, new double[0])).silent()).isTrue();
  }

  private static int strongest(Wave wave, int from, int to) {
    var framing = Framing.of(Window.HANN, wave.rate() / 2, 1).withSize(wave.rate()).notCentred();
    int start = wave.frames() / 2 - wave.rate() / 4;
    double[] powers = new double[framing.bins()];
    new Stft(framing).powers(wave.mix(), start, start + 1, powers);
    return IntStream.range(from, to)
        .boxed()
        .max((one, other) -> Double.compare(powers[one], powers[other]))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "8000, 0.25",
    "8000, 0.5",
    "16000, 0.7",
    "44100, 0.5",
    "16000, 1.3",
    "16000, 2",
    "8000, 1"
  })
  void a_stretched_chord_keeps_its_pitches_and_its_level(int rate, double speed) {
    Wave chord = Synth.sines(rate, 2, List.of(Partial.of(0.3, 440), Partial.of(0.2, 1234)));

    Wave stretched = Stretch.of(chord, speed);

    assertThat(stretched.rate()).isEqualTo(rate);
    assertThat(stretched.frames()).isEqualTo((int) Math.round(chord.frames() / speed));
    assertThat((double) strongest(stretched, 0, 800)).isCloseTo(440, within(1.0));
    assertThat((double) strongest(stretched, 800, 2000)).isCloseTo(1234, within(1.0));
    double rms =
        Loudness.of(stretched.slice(stretched.frames() / 4, stretched.frames() * 3 / 4)).rms();
    assertThat(rms).isCloseTo(Loudness.of(chord).rms(), within(0.3));
  }

  @Test
  void at_its_own_speed_a_sound_is_itself() {
    double[] noise = new Random(4).doubles(5000, -1, 1).toArray();

    Wave same = Stretch.of(Wave.of(8000, noise), 1);

    assertThat(same.mix()).containsExactly(noise, within(1e-9));
  }

  @Test
  void what_happens_late_happens_later() {
    Wave clicks = Synth.clicks(8000, 1, 1);

    double[] slow = Stretch.of(clicks, 0.5).mix();

    int loudest =
        IntStream.range(0, slow.length)
            .boxed()
            .max((one, other) -> Double.compare(Math.abs(slow[one]), Math.abs(slow[other])))
            .orElseThrow();
    assertThat((double) loudest).isCloseTo(8000, within(400.0));
  }

  @Property(tries = 30)
  void any_sound_can_be_stretched(
      @ForAll @IntRange(max = 2000) int frames,
      @ForAll @DoubleRange(min = 0.25, max = 2) double speed,
      @ForAll @IntRange(min = 1, max = 48_000) int rate) {
    double[] sound = new Random(frames).doubles(frames, -1, 1).toArray();

    double[] stretched = Stretch.of(Wave.of(rate, sound), speed).mix();

    assertThat(stretched).hasSize((int) Math.round(frames / speed));
    assertThat(Arrays.stream(stretched).allMatch(Double::isFinite)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 2.1, Double.NaN})
  void other_speeds_are_refused(double speed) {
    assertThatThrownBy(() -> Stretch.of(Wave.of(8000, new double[10]), speed))
        .hasMessageContaining("speed of " + speed);
  }
}
