package dev.praxis.signal.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.Complex;
import dev.praxis.signal.Fft;
import dev.praxis.signal.Wave;
import dev.praxis.signal.filter.Convolution;
import dev.praxis.signal.synth.Partial;
import dev.praxis.signal.synth.Synth;
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

class TeachTest {
  private static double[] noise(int length, long seed) {
    return new Random(seed).doubles(length, -1, 1).toArray();
  }

  private static double off(Complex one, double re, double im) {
    return one.minus(new Complex(re, im)).abs();
  }

  @Property(tries = 60)
  void the_terms_of_every_bin_add_up_to_the_transform(
      @ForAll @IntRange(min = 1, max = 100) int length, @ForAll long seed) {
    double[] frame = noise(length, seed);
    var fft = new Fft(length);
    double[] pairs = new double[2 * fft.bins()];
    fft.forward(frame, 0, pairs);

    for (int bin = 0; bin < fft.bins(); bin++) {
      DftSum sum = DftSum.of(frame, bin);

      assertThat(sum.terms()).hasSize(length);
      assertThat(off(sum.total(), pairs[2 * bin], pairs[2 * bin + 1])).isLessThan(1e-10);
    }
  }

  @Test
  void the_terms_of_a_cosine_on_its_bin_all_pull_one_way_on_average() {
    DftSum sum = DftSum.of(new double[] {1, 0, -1, 0}, 1);

    assertThat(off(sum.terms().get(0), 1, 0)).isLessThan(1e-12);
    assertThat(off(sum.terms().get(2), 1, 0)).isLessThan(1e-12);
    assertThat(off(sum.sums().get(1), 1, 0)).isLessThan(1e-12);
    assertThat(off(sum.total(), 2, 0)).isLessThan(1e-12);
    assertThatThrownBy(() -> DftSum.of(new double[4], 4)).hasMessageContaining("bin 4 of 4");
  }

  @Property(tries = 40)
  void after_the_last_stage_the_butterflies_are_the_transform(
      @ForAll @IntRange(max = 9) int power, @ForAll long seed) {
    int length = 1 << power;
    double[] frame = noise(length, seed);
    var fft = new Fft(length);
    double[] pairs = new double[2 * fft.bins()];
    fft.forward(frame, 0, pairs);

    Butterflies butterflies = Butterflies.of(frame);

    assertThat(butterflies.stages()).hasSize(power);
    for (int bin = 0; bin < length; bin++) {
      int mirrored = Math.min(bin, length - bin);
      double sign = bin == mirrored ? 1 : -1;
      assertThat(
              off(
                  butterflies.result().get(bin),
                  pairs[2 * mirrored],
                  sign * pairs[2 * mirrored + 1]))
          .isLessThan(1e-10);
    }
  }

  /// The order of eight samples, as drawn in Oppenheim and Schafer, Discrete-Time Signal
  /// Processing,
  /// decimation in time.
  @Test
  void eight_samples_are_put_in_bit_reversed_order_and_mixed_in_pairs() {
    Butterflies butterflies = Butterflies.of(new double[] {10, 11, 12, 13, 14, 15, 16, 17});

    assertThat(butterflies.order()).containsExactly(0, 4, 2, 6, 1, 5, 3, 7);
    assertThat(butterflies.start()).extracting(Complex::re).startsWith(10.0, 14.0, 12.0);
    assertThat(butterflies.stages()).extracting(Butterflies.Stage::span).containsExactly(1, 2, 4);
    for (Butterflies.Stage stage : butterflies.stages()) {
      assertThat(
              stage.pairs().stream()
                  .flatMap(pair -> IntStream.of(pair.upper(), pair.lower()).boxed()))
          .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }
    Butterflies.Pair turned = butterflies.stages().get(1).pairs().get(1);
    assertThat(turned.upper()).isEqualTo(1);
    assertThat(turned.lower()).isEqualTo(3);
    assertThat(off(turned.twiddle(), 0, -1)).isLessThan(1e-12);
    assertThat(butterflies.result().getFirst().re()).isCloseTo(108, within(1e-12));
  }

  @Test
  void the_work_grows_with_n_log_n_and_not_with_its_square() {
    assertThat(Butterflies.of(new double[1024]).work())
        .isEqualTo(new Butterflies.Work(5_120, 10_240));
    assertThat(Butterflies.workOfSum(1024)).isEqualTo(new Butterflies.Work(1_048_576, 1_047_552));
    assertThatThrownBy(() -> Butterflies.of(new double[12])).hasMessageContaining("12 samples");
    assertThatThrownBy(() -> Butterflies.of(new double[0])).hasMessageContaining("0 samples");
  }

  @ParameterizedTest
  @CsvSource({"300, 300", "500, 500", "700, 300", "1000, 0", "1300, 300", "1700, 300", "-300, 300"})
  void frequencies_beyond_half_the_rate_are_mirrored(double hertz, double heard) {
    assertThat(Alias.apparent(hertz, 1000)).isCloseTo(heard, within(1e-9));
  }

  @Property(tries = 60)
  void a_cosine_and_its_alias_have_the_same_samples(
      @ForAll @DoubleRange(max = 50_000) double hertz) {
    double heard = Alias.apparent(hertz, 8000);

    assertThat(heard).isBetween(0.0, 4000.0);
    for (int n = 0; n < 20; n++) {
      assertThat(Math.cos(2 * Math.PI * hertz * n / 8000))
          .isCloseTo(Math.cos(2 * Math.PI * heard * n / 8000), within(1e-9));
    }
  }

  @Test
  void every_second_sample_alone_brings_a_high_tone_down() {
    Wave high = Synth.sines(16_000, 0.1, List.of(new Partial(0.5, 6000, Math.PI / 2)));
    Wave low = Synth.sines(8_000, 0.1, List.of(new Partial(0.5, 2000, Math.PI / 2)));

    Wave decimated = Alias.decimate(high, 2);

    assertThat(decimated.rate()).isEqualTo(8000);
    assertThat(decimated.mix()).containsExactly(low.mix(), within(1e-9));
    assertThat(Alias.decimate(Wave.of(9, new double[] {1, 2, 3, 4}), 3).mix())
        .containsExactly(1, 4);
    assertThatThrownBy(() -> Alias.decimate(high, 3)).hasMessageContaining("one sample of 3");
    assertThatThrownBy(() -> Alias.apparent(440, 0)).hasMessageContaining("rate of 0.0");
  }

  @Property(tries = 60)
  void convolution_sample_by_sample_is_convolution(
      @ForAll @IntRange(min = 1, max = 30) int samples,
      @ForAll @IntRange(min = 1, max = 30) int taps) {
    double[] sound = noise(samples, samples);
    double[] kernel = noise(taps, taps);
    var steps = new ConvolutionSteps(sound, kernel);

    double[] sums = IntStream.range(0, steps.count()).mapToDouble(n -> steps.at(n).sum()).toArray();

    assertThat(sums).containsExactly(Convolution.direct(sound, kernel), within(1e-12));
  }

  @Test
  void the_flipped_kernel_slides_from_before_the_sound_to_behind_it() {
    var steps = new ConvolutionSteps(new double[] {1, 2, 3}, new double[] {10, 20});

    assertThat(steps.at(0).from()).isEqualTo(-1);
    assertThat(steps.at(0).products()).containsExactly(new ConvolutionSteps.Product(0, 0, 10));
    assertThat(steps.at(1).products())
        .containsExactly(
            new ConvolutionSteps.Product(0, 1, 20), new ConvolutionSteps.Product(1, 0, 20));
    assertThat(steps.at(1).sum()).isEqualTo(40);
    assertThat(steps.at(3).to()).isEqualTo(3);
    assertThat(steps.at(3).sum()).isEqualTo(60);
    assertThatThrownBy(() -> steps.at(4)).hasMessageContaining("output 4 of 4");
    assertThatThrownBy(() -> new ConvolutionSteps(new double[0], new double[1]))
        .hasMessageContaining("0 samples");
  }
}
