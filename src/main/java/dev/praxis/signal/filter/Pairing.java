package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Puts poles and zeros together in sections of second order, so that no section is much louder
/// than
/// the whole: the pole nearest to the unit circle takes the nearest zeros, and comes last. As
/// SciPy's
/// `zpk2sos` with `pairing="nearest"`; unlike there, a missing zero is one at infinity, which
/// delays
/// by a sample.
final class Pairing {
  private final List<Complex> zeros;
  private final List<Complex> poles;
  private int missing;

  Pairing(Zpk filter) {
    var allZeros = new ArrayList<>(filter.zeros());
    var allPoles = new ArrayList<>(filter.poles());
    missing = allPoles.size() - allZeros.size();
    allZeros.addAll(Collections.nCopies(missing, Complex.ZERO));
    if (allPoles.size() % 2 == 1) {
      allPoles.add(Complex.ZERO);
      allZeros.add(Complex.ZERO);
    }
    zeros = Roots.halves(allZeros);
    poles = Roots.halves(allPoles);
  }

  Iir sections(double gain) {
    var sections = new ArrayList<Section>();
    while (!poles.isEmpty()) {
      sections.addFirst(next());
    }
    if (sections.isEmpty()) {
      return new Iir(List.of(new Section(gain, 0, 0, 0, 0)));
    }
    Section first = sections.getFirst();
    sections.set(
        0,
        new Section(
            gain * first.b0(), gain * first.b1(), gain * first.b2(), first.a1(), first.a2()));
    return new Iir(sections);
  }

  private Section next() {
    Complex pole = poles.remove(worst(poles));
    double[] below = Roots.isReal(pole) ? quadratic(pole, otherReal()) : quadratic(pole);
    double[] above = zeros(pole);
    // A zero that was missing stands at the origin for the pairing; it is one at infinity.
    int delay = 0;
    while (delay < 2 && missing > 0 && above[2 - delay] == 0) {
      delay++;
      missing--;
    }
    double[] b = new double[3];
    System.arraycopy(above, 0, b, delay, 3 - delay);
    return new Section(b[0], b[1], b[2], below[1], below[2]);
  }

  /// Real poles come in an even number, so that each finds another.
  private Complex otherReal() {
    List<Complex> reals = poles.stream().filter(Roots::isReal).toList();
    Complex other = reals.get(worst(reals));
    poles.remove(other);
    return other;
  }

  private double[] zeros(Complex pole) {
    int nearest = Roots.nearest(zeros, pole);
    Complex zero = zeros.remove(nearest);
    if (!Roots.isReal(zero)) {
      return quadratic(zero);
    }
    List<Complex> reals = zeros.stream().filter(Roots::isReal).toList();
    Complex other = reals.get(Roots.nearest(reals, pole));
    zeros.remove(other);
    return quadratic(zero, other);
  }

  private static int worst(List<Complex> candidates) {
    int worst = 0;
    for (int i = 1; i < candidates.size(); i++) {
      if (fromCircle(candidates.get(i)) < fromCircle(candidates.get(worst))) {
        worst = i;
      }
    }
    return worst;
  }

  private static double fromCircle(Complex pole) {
    return Math.abs(1 - pole.abs());
  }

  private static double[] quadratic(Complex upper) {
    return new double[] {1, -2 * upper.re(), upper.re() * upper.re() + upper.im() * upper.im()};
  }

  private static double[] quadratic(Complex one, Complex other) {
    return new double[] {1, -one.re() - other.re(), one.re() * other.re()};
  }
}
