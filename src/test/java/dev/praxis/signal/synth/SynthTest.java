package dev.praxis.signal.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.Framing;
import dev.praxis.signal.Reference;
import dev.praxis.signal.Stft;
import dev.praxis.signal.Wave;
import dev.praxis.signal.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SynthTest {
  private static final int RATE = 8000;

  /// Mean power by hertz: a second under a Hann window has a bin a hertz.
  private static double[] powers(Wave wave) {
    var framing = Framing.of(Window.HANN, wave.rate(), wave.rate()).notCentred();
    return new Stft(framing).powers(wave.mix()).frame(0);
  }

  private static int strongest(double[] powers, int from, int to) {
    return IntStream.range(from, to)
        .boxed()
        .max((one, other) -> Double.compare(powers[one], powers[other]))
        .orElseThrow();
  }

  @Test
  void a_sine_of_a_quarter_of_the_rate_goes_up_and_down() {
    Wave wave = Synth.sines(8, 1, List.of(Partial.of(0.5, 2), new Partial(0.25, 0, Math.PI / 2)));

    assertThat(wave.rate()).isEqualTo(8);
    assertThat(wave.mix())
        .containsExactly(
            new double[] {0.25, 0.75, 0.25, -0.25, 0.25, 0.75, 0.25, -0.25}, within(1e-12));
  }

  @Test
  void sines_stand_in_the_spectrum_where_they_were_put() {
    double[] powers =
        powers(Synth.sines(RATE, 1, List.of(Partial.of(0.4, 440), Partial.of(0.2, 1000))));

    assertThat(strongest(powers, 0, powers.length)).isEqualTo(440);
    assertThat(strongest(powers, 600, powers.length)).isEqualTo(1000);
    assertThat(powers[440] / powers[1000]).isCloseTo(4, within(1e-9));
  }

  @Property(tries = 50)
  void no_sum_of_sines_leaves_full_scale(
      @ForAll @DoubleRange(max = 5) double one, @ForAll @DoubleRange(max = 5) double other) {
    Wave wave =
        Synth.sines(
            1000,
            0.1,
            List.of(
                new Partial(one, 50, Math.PI / 2),
                new Partial(other, 130, Math.PI / 2),
                Partial.of(0.1, 80)));

    assertThat(Arrays.stream(wave.mix()).map(Math::abs).max().orElseThrow())
        .isLessThanOrEqualTo(1 + 1e-12);
    assertThat(wave.mix()[0])
        .isCloseTo((one + other) / Math.max(1, one + other + 0.1), within(1e-12));
  }

  /// SciPy's `chirp`.
  @Test
  void chirps_are_those_of_scipy() {
    assertThat(Synth.chirp(RATE, 0.1, 200, 3000, Sweep.LINEAR).mix())
        .containsExactly(Reference.read("chirp linear"), within(1e-11));
    assertThat(Synth.chirp(RATE, 0.1, 3000, 200, Sweep.EXPONENTIAL).mix())
        .containsExactly(Reference.read("chirp logarithmic"), within(1e-11));
  }

  @ParameterizedTest
  @EnumSource(Sweep.class)
  void a_chirp_is_at_each_moment_where_its_sweep_says(Sweep sweep) {
    Wave wave = Synth.chirp(RATE, 4, 500, 2000, sweep);
    var framing = Framing.of(Window.HANN, 512, 128).withSize(RATE);
    var stft = new Stft(framing);

    for (double seconds : new double[] {1, 2, 3}) {
      int frame = framing.nearest(seconds, RATE, wave.frames());
      double[] powers = new double[framing.bins()];
      stft.powers(wave.mix(), frame, frame + 1, powers);

      double expected = sweep.hertz(500, 2000, seconds / 4);
      assertThat((double) strongest(powers, 0, powers.length)).isCloseTo(expected, within(8.0));
    }
    assertThat(Sweep.LINEAR.hertz(500, 2000, 0.5)).isEqualTo(1250);
    assertThat(Sweep.EXPONENTIAL.hertz(500, 2000, 0.5)).isCloseTo(1000, within(1e-9));
    assertThat(Synth.chirp(RATE, 0.1, 440, 440, sweep).mix())
        .containsExactly(
            Synth.sines(RATE, 0.1, List.of(Partial.of(0.5, 440))).mix(), within(1e-10));
  }

  @Test
  void noise_is_the_same_for_the_same_seed_and_can_be_repeated_by_hand() {
    double[] noise = Synth.whiteNoise(RATE, 1, 0.1, 7).mix();

    var random = new Random(7);
    double[] byHand = new double[RATE];
    for (int n = 0; n < byHand.length; n++) {
      byHand[n] = 0.1 * random.nextGaussian();
    }
    assertThat(noise).containsExactly(byHand);
    assertThat(Synth.whiteNoise(RATE, 1, 0.1, 8).mix()).isNotEqualTo(noise);
    assertThat(Synth.pinkNoise(RATE, 1, 0.1, 7).mix())
        .containsExactly(Synth.pinkNoise(RATE, 1, 0.1, 7).mix());
    double[] loud = Synth.whiteNoise(RATE, 1, 1, 7).mix();
    assertThat(Arrays.stream(loud).max()).hasValue(1);
    assertThat(Arrays.stream(loud).min()).hasValue(-1);
  }

  @Test
  void white_noise_has_twice_the_power_an_octave_higher_and_pink_the_same() {
    double[] white = powers(Synth.whiteNoise(48_000, 1, 0.1, 1));
    double[] pink = powers(Synth.pinkNoise(48_000, 1, 0.1, 1));

    for (int low = 500; low <= 4000; low *= 2) {
      double whiteStep = sum(white, 2 * low, 4 * low) / sum(white, low, 2 * low);
      double pinkStep = sum(pink, 2 * low, 4 * low) / sum(pink, low, 2 * low);

      assertThat(whiteStep).as("white at " + low).isCloseTo(2, within(0.4));
      assertThat(pinkStep).as("pink at " + low).isCloseTo(1, within(0.2));
    }
    double[] samples = Synth.pinkNoise(48_000, 1, 0.1, 1).mix();
    assertThat(Math.sqrt(Arrays.stream(samples).map(each -> each * each).average().orElseThrow()))
        .isCloseTo(0.1, within(1e-9));
  }

  private static double sum(double[] powers, int from, int to) {
    return Arrays.stream(powers, from, to).sum();
  }

  @Test
  void clicks_stand_at_equal_distances() {
    double[] sound = Synth.clicks(RATE, 1, 4).mix();

    int[] at = IntStream.range(0, sound.length).filter(n -> sound[n] != 0).toArray();
    assertThat(at).containsExactly(1000, 3000, 5000, 7000);
    assertThat(sound[1000]).isEqualTo(Synth.LEVEL);
  }

  @ParameterizedTest
  @EnumSource(Vowel.class)
  void a_vowel_has_its_pitch_and_is_strongest_at_its_formants(Vowel vowel) {
    Wave wave = Synth.vowel(RATE, 1.5, 50, vowel);
    double[] powers = powers(wave.slice(RATE / 4, wave.frames()));

    int first = (int) Math.round(vowel.formants().get(0) / 50) * 50;
    int second = (int) Math.round(vowel.formants().get(1) / 50) * 50;
    assertThat(powers[first]).isGreaterThan(1e4 * powers[first + 25]);
    assertThat(strongest(powers, first - 100, first + 101)).isCloseTo(first, within(51));
    assertThat(strongest(powers, second - 100, second + 101)).isCloseTo(second, within(51));
    assertThat(Arrays.stream(wave.mix()).map(Math::abs).max().orElseThrow())
        .isCloseTo(Synth.LEVEL, within(1e-12));
  }

  @Test
  void a_vowel_at_a_low_rate_leaves_out_what_the_rate_cannot_carry() {
    double[] sound = Synth.vowel(1000, 1, 100, Vowel.I).mix();

    assertThat(sound).hasSize(1000);
    assertThat(Arrays.stream(sound).map(Math::abs).max().orElseThrow())
        .isCloseTo(Synth.LEVEL, within(1e-12));
    assertThat(Synth.vowel(1000, 0, 100, Vowel.I).mix()).isEmpty();
  }

  @Test
  void nonsense_is_refused() {
    assertThatThrownBy(() -> Partial.of(-0.1, 440)).hasMessageContaining("amplitude -0.1");
    assertThatThrownBy(() -> Partial.of(0.1, Double.NaN)).hasMessageContaining("NaN Hz");
    assertThatThrownBy(() -> Synth.sines(0, 1, List.of())).hasMessageContaining("0 Hz");
    assertThatThrownBy(() -> Synth.sines(RATE, Double.NaN, List.of())).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Synth.sines(48_000, 1e9, List.of())).hasMessageContaining("1.0E9");
    assertThatThrownBy(() -> Synth.chirp(RATE, 1, 0, 500, Sweep.EXPONENTIAL))
        .hasMessageContaining("0.0 Hz");
    assertThatThrownBy(() -> Synth.whiteNoise(RATE, 1, 1.5, 0)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> Synth.clicks(RATE, 1, 0)).hasMessageContaining("0.0 clicks");
    assertThatThrownBy(() -> Synth.vowel(RATE, 1, 4000, Vowel.A)).hasMessageContaining("4000.0 Hz");
  }
}
