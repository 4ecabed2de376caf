package dev.praxis.signal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.Complex;
import dev.praxis.signal.Reference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
  private static Zpk designed(String name) {
    return switch (name) {
      case "lowpass 4" -> Butterworth.low(4, 1000, 8000);
      case "lowpass 5" -> Butterworth.low(5, 700, 8000);
      case "highpass 3" -> Butterworth.high(3, 1500, 8000);
      case "bandpass 2" -> Butterworth.band(2, 500, 1500, 8000);
      case "bandpass 3" -> Butterworth.band(3, 300, 3400, 8000);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static double[] parts(List<Complex> numbers) {
    return numbers.stream()
        .sorted(
            Comparator.<Complex>comparingDouble(each -> Math.rint(each.re() * 1e9))
                .thenComparing(Complex::im))
        .flatMapToDouble(each -> java.util.stream.DoubleStream.of(each.re(), each.im()))
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lowpass 4", "lowpass 5", "highpass 3", "bandpass 2", "bandpass 3"})
  void butterworth_filters_are_those_of_scipy(String name) {
    Zpk design = designed(name);
    String key = "butter " + name;

    assertThat(parts(design.zeros())).containsExactly(Reference.read(key + " zeros"), within(1e-7));
    assertThat(parts(design.poles())).containsExactly(Reference.read(key + " poles"), within(1e-7));
    assertThat(design.gain()).isCloseTo(Reference.read(key + " gain")[0], within(1e-12));
    assertThat(design.isStable()).isTrue();
    assertThat(design.sections().filter(Reference.read("sound")))
        .containsExactly(Reference.read(key + " filtered"), within(1e-10));
    double[] hertz = {100, 500, 1000, 2000, 3900};
    double[] expected = Reference.read(key + " response");
    for (int i = 0; i < hertz.length; i++) {
      double ofPoles = design.response(hertz[i], 8000).abs();
      double ofSections = design.sections().response(hertz[i], 8000).abs();
      assertThat(ofPoles).isCloseTo(expected[i], within(1e-10));
      assertThat(ofSections).isCloseTo(expected[i], within(1e-10));
    }
  }

  @Test
  void a_pole_on_or_outside_the_circle_is_unstable() {
    Complex inside = Complex.polar(0.99, 1);
    Complex outside = Complex.polar(1, 1);

    assertThat(new Zpk(List.of(), List.of(inside, inside.conjugate()), 1).isStable()).isTrue();
    assertThat(new Zpk(List.of(), List.of(outside, outside.conjugate()), 1).isStable()).isFalse();
    assertThatThrownBy(() -> new Zpk(List.of(), List.of(inside), 1).sections())
        .hasMessageContaining("conjugate");
    assertThatThrownBy(() -> Butterworth.low(4, 4000, 8000)).hasMessageContaining("4000.0 Hz");
  }

  @Test
  void a_pole_without_a_zero_delays_by_one_sample() {
    Iir leaky = new Zpk(List.of(), List.of(Complex.real(0.5)), 1).sections();

    assertThat(leaky.impulse(5)).containsExactly(0, 1, 0.5, 0.25, 0.125);
  }

  @Test
  void windowed_sincs_and_drawn_responses_are_those_of_scipy() {
    var drawn = new TreeMap<Double, Double>();
    drawn.put(0.0, 1.0);
    drawn.put(500.0, 1.0);
    drawn.put(1000.0, 0.2);
    drawn.put(4000.0, 0.0);

    assertThat(Fir.low(31, 1000, 8000).taps())
        .containsExactly(Reference.read("firwin low 31"), within(1e-12));
    assertThat(Fir.high(31, 1500, 8000).taps())
        .containsExactly(Reference.read("firwin high 31"), within(1e-12));
    assertThat(Fir.band(31, 500, 1500, 8000).taps())
        .containsExactly(Reference.read("firwin band 31"), within(1e-12));
    assertThat(Fir.drawn(33, drawn, 8000).taps())
        .containsExactly(Reference.read("firwin2 33"), within(1e-12));
    assertThatThrownBy(() -> Fir.low(30, 1000, 8000)).hasMessageContaining("odd");
  }

  @Property(tries = 100)
  void both_ways_to_convolve_agree(
      @ForAll @IntRange(min = 1, max = 900) int samples,
      @ForAll @IntRange(min = 1, max = 300) int taps) {
    double[] sound = new Random(samples).doubles(samples, -1, 1).toArray();
    double[] kernel = new Random(taps).doubles(taps, -1, 1).toArray();

    double[] fast = Convolution.fast(sound, kernel);

    assertThat(fast).containsExactly(Convolution.direct(sound, kernel), within(1e-10));
  }

  @Test
  void a_filtered_sound_is_not_moved() {
    double[] click = new double[100];
    click[40] = 1;

    double[] out = Fir.low(31, 1000, 8000).filter(click);

    assertThat(out).hasSize(100);
    assertThat(Arrays.stream(out).max().orElseThrow()).isEqualTo(out[40]);
  }
}
