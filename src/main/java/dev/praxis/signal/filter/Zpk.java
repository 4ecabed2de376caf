package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;
import java.util.List;

/// A filter as its zeros and poles in the z plane: H(z) = gain · Π(z − zero) / Π(z − pole).
///
/// @param zeros real, or in conjugate pairs
/// @param poles real, or in conjugate pairs; at least as many as zeros
public record Zpk(List<Complex> zeros, List<Complex> poles, double gain) {
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

  /// The same filter in sections of second order, each pole with the zeros near to it, the pole
  /// nearest to the unit circle in the last one; the gain is in the first one.
  ///
  /// @throws IllegalArgumentException when a complex zero or pole has no conjugate partner
  public Iir sections() {
    return new Pairing(this).sections(gain);
  }

  /// The filter with one pole moved. One of a pair takes its partner along; brought to the real
  /// line
  /// both stand there. A real one taken off the line makes a pair with the nearest other real one;
  /// without another it stays on the line.
  public Zpk withPole(int index, Complex to) {
    return new Zpk(zeros, Roots.moved(poles, index, to), gain);
  }

  /// The filter with one zero moved, as [#withPole].
  public Zpk withZero(int index, Complex to) {
    return new Zpk(Roots.moved(zeros, index, to), poles, gain);
  }

  public Zpk withGain(double factor) {
    return new Zpk(zeros, poles, factor);
  }
}
