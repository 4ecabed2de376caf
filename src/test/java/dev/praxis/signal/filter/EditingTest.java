package dev.praxis.signal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.signal.Complex;
import dev.praxis.signal.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingTest {
  private static List<Complex> complexes(String name) {
    double[] parts = Reference.read(name);
    var numbers = new ArrayList<Complex>();
    for (int i = 0; i < parts.length; i += 2) {
      numbers.add(new Complex(parts[i], parts[i + 1]));
    }
    return numbers;
  }

  /// SciPy 1.17.1, `zpk2sos(z, p, k, pairing="nearest")`.
  @ParameterizedTest
  @ValueSource(strings = {"low 5", "band 3", "elliptic 7", "real and complex", "complex over real"})
  void poles_take_the_zeros_that_scipy_gives_them(String name) {
    var filter =
        new Zpk(
            complexes("zpk " + name + " zeros"),
            complexes("zpk " + name + " poles"),
            Reference.read("zpk " + name + " gain")[0]);

    double[] sections =
        filter.sections().sections().stream()
            .flatMapToDouble(
                each ->
                    java.util.stream.DoubleStream.of(
                        each.b0(), each.b1(), each.b2(), 1, each.a1(), each.a2()))
            .toArray();

    assertThat(sections)
        .containsExactly(Reference.read("zpk " + name + " sections"), within(1e-12));
  }

  private static List<Complex> roots(Random random, int reals, int pairs) {
    var roots = new ArrayList<Complex>();
    for (int i = 0; i < reals; i++) {
      roots.add(Complex.real(random.nextInt(5) == 0 ? 0 : random.nextDouble(-0.95, 0.95)));
    }
    for (int i = 0; i < pairs; i++) {
      Complex upper = Complex.polar(random.nextDouble(0.1, 0.95), random.nextDouble(0.1, 3));
      roots.add(upper);
      roots.add(upper.conjugate());
    }
    java.util.Collections.shuffle(roots, random);
    return roots;
  }

  @Property(tries = 300)
  void sections_are_the_filter_whatever_poles_and_zeros_it_has(
      @ForAll @IntRange(max = 5) int realZeros,
      @ForAll @IntRange(max = 4) int zeroPairs,
      @ForAll @IntRange(max = 6) int morePoles,
      @ForAll @IntRange(max = 9) int polePairs,
      @ForAll long seed) {
    var random = new Random(seed);
    List<Complex> zeros = roots(random, realZeros, zeroPairs);
    int pairs = Math.min(polePairs, zeros.size() / 2);
    List<Complex> poles = roots(random, zeros.size() - 2 * pairs + morePoles, pairs);
    var filter = new Zpk(zeros, poles, 0.3);

    Iir sections = filter.sections();

    for (double hertz : new double[] {0, 333, 1234, 4000}) {
      Complex expected = filter.response(hertz, 8000);
      double off = sections.response(hertz, 8000).minus(expected).abs();
      assertThat(off).isLessThan(1e-7 * Math.max(1, expected.abs()));
    }
  }

  @Test
  void a_moved_pole_takes_its_partner_along() {
    Complex upper = new Complex(0.2, 0.7);
    var filter = new Zpk(List.of(), List.of(upper.conjugate(), Complex.real(0.5), upper), 1);

    Zpk moved = filter.withPole(2, new Complex(0.1, -0.8));

    assertThat(moved.poles())
        .containsExactly(new Complex(0.1, 0.8), Complex.real(0.5), new Complex(0.1, -0.8));
    assertThat(moved.sections().sections()).hasSize(2);
  }

  @Test
  void a_pair_brought_to_the_real_line_can_be_taken_apart_and_off_again() {
    Complex upper = new Complex(0.2, 0.7);
    var filter = new Zpk(List.of(upper, upper.conjugate()), List.of(upper, upper.conjugate()), 1);

    Zpk onLine = filter.withZero(0, Complex.real(0.4));
    Zpk apart = onLine.withZero(1, Complex.real(-0.3));
    Zpk off = apart.withZero(0, new Complex(0.5, 0.1));

    assertThat(onLine.zeros()).extracting(Complex::re).containsExactly(0.4, 0.4);
    assertThat(apart.zeros()).extracting(Complex::re).containsExactly(0.4, -0.3);
    assertThat(off.zeros()).containsExactly(new Complex(0.5, 0.1), new Complex(0.5, -0.1));
    assertThat(off.poles()).isEqualTo(filter.poles());
  }

  @Test
  void a_real_pole_alone_stays_on_the_line() {
    var filter = new Zpk(List.of(), List.of(Complex.real(0.5)), 1);

    assertThat(filter.withPole(0, new Complex(0.7, 0.4)).poles())
        .containsExactly(Complex.real(0.7));
    assertThatThrownBy(() -> filter.withPole(0, Complex.real(Double.NaN)))
        .hasMessageContaining("NaN");
  }

  @Test
  void a_filter_that_runs_away_is_stopped_and_says_where() {
    var filter = new Zpk(List.of(Complex.ZERO), List.of(Complex.real(2)), 1).sections();
    double[] click = new double[100];
    click[0] = 1;

    Filtered out = filter.run(click);

    // 2 to the 20th is the first power of two above a million.
    assertThat(out).isInstanceOf(Filtered.Unstable.class);
    assertThat(((Filtered.Unstable) out).at()).isEqualTo(20);
    assertThat(out.sound()).hasSize(100).endsWith(0, 0, 0);
    assertThat(out.sound()[19]).isEqualTo(1 << 19);
    assertThat(filter.filter(click)).containsExactly(out.sound());
  }

  @Test
  void a_running_filter_is_silent_once_it_ran_away() {
    var running = new Iir.Running(new Zpk(List.of(), List.of(Complex.real(10)), 1).sections());
    for (int n = 0; n < 10; n++) {
      running.next(1);
    }

    assertThat(running.isUnstable()).isTrue();
    assertThat(running.next(1)).isZero();
    assertThat(new Iir(List.of(new Section(1, 0, 0, 0, 0))).run(new double[] {Double.NaN}))
        .isInstanceOf(Filtered.Unstable.class);
    assertThat(Butterworth.low(4, 500, 8000).sections().run(new double[] {1, 1, 1}))
        .isInstanceOf(Filtered.Whole.class);
  }

  @Test
  void a_filter_without_poles_is_its_gain() {
    assertThat(new Zpk(List.of(), List.of(), 3).sections().filter(new double[] {1, 2}))
        .containsExactly(3, 6);
  }
}
