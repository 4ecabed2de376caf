package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;

/// A filter of second order: H(z) = (b0 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²).
public record Section(double b0, double b1, double b2, double a1, double a2) {
  /// H at `back` = z⁻¹.
  Complex at(Complex back) {
    Complex twice = back.times(back);
    Complex above = Complex.real(b0).plus(back.times(b1)).plus(twice.times(b2));
    return above.over(Complex.ONE.plus(back.times(a1)).plus(twice.times(a2)));
  }
}
