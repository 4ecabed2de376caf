package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A filter as its zeros and poles in the z plane: H(z) = gain · Π(z − zero) / Π(z − pole).
///
/// @param zeros real, or in conjugate pairs
/// @param poles real, or in conjugate pairs; at least as many as zeros
public record Zpk(List<Complex> zeros, List<Complex> poles, double gain) {
  /// How far a number may be from the real line and still count as real.
  private static final double REAL = 1e-12;

  public Zpk {
    if (zeros.size() > poles.size()) {
      throw new IllegalArgumentException(
          zeros.size() + " zeros but only " + poles.size() + " poles");
    }
    zeros = List.copyOf(zeros);
    poles = List.copyOf(poles);
  }

  /// Whether what goes in once dies away: every pole lies inside the unit circle.
  public boolean isStable() {
    return poles.stream().allMatch(pole -> pole.abs() < 1);
  }

  /// H at a frequency.
  public Complex response(double hertz, double rate) {
    Complex z = Complex.polar(1, 2 * Math.PI * hertz / rate);
    Complex product = Complex.real(gain);
    for (Complex zero : zeros) {
      product = product.times(z.minus(zero));
    }
    for (Complex pole : poles) {
      product = product.over(z.minus(pole));
    }
    return product;
  }

  /// The same filter in sections of second order; the gain is in the first one.
  ///
  /// @throws IllegalArgumentException when a complex zero or pole has no conjugate partner
  public Iir sections() {
    List<double[]> above = quadratics(zeros);
    List<double[]> below = quadratics(poles);
    var sections = new ArrayList<Section>();
    // Fewer zeros than poles: the missing ones lie at infinity and delay, in z⁻¹.
    int missing = poles.size() - zeros.size();
    for (int i = 0; i < Math.max(1, below.size()); i++) {
      double[] b = i < above.size() ? above.get(i) : new double[] {1};
      double[] a = i < below.size() ? below.get(i) : new double[] {1};
      double scale = i == 0 ? gain : 1;
      int delay = Math.min(missing, a.length - b.length);
      if (delay < 0) {
        throw new IllegalArgumentException("more zeros than poles in a section");
      }
      double[] shifted = new double[3];
      for (int k = 0; k < b.length; k++) {
        shifted[k + delay] = scale * b[k];
      }
      missing -= delay;
      sections.add(new Section(shifted[0], shifted[1], shifted[2], or(a, 1), or(a, 2)));
    }
    return new Iir(sections);
  }

  private static double or(double[] values, int index) {
    return index < values.length ? values[index] : 0;
  }

  /// Polynomials of second degree (the last of first, for an odd count), highest power first.
  private static List<double[]> quadratics(List<Complex> roots) {
    var found = new ArrayList<double[]>();
    var reals = new ArrayList<Double>();
    int lower = 0;
    for (Complex root : roots) {
      if (Math.abs(root.im()) < REAL) {
        reals.add(root.re());
      } else if (root.im() > 0) {
        found.add(new double[] {1, -2 * root.re(), root.re() * root.re() + root.im() * root.im()});
      } else {
        lower++;
      }
    }
    if (lower != found.size()) {
      throw new IllegalArgumentException("a complex zero or pole without its conjugate");
    }
    reals.sort(Comparator.naturalOrder());
    for (int i = 0; i + 1 < reals.size(); i += 2) {
      double one = reals.get(i);
      double other = reals.get(i + 1);
      found.add(new double[] {1, -one - other, one * other});
    }
    if (reals.size() % 2 == 1) {
      found.add(new double[] {1, -reals.getLast()});
    }
    return found;
  }
}
