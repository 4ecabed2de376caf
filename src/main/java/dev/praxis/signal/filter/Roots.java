package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Zeros or poles of a filter with real coefficients: real, or in conjugate pairs.
final class Roots {
  /// How far a number may be from the real line and still count as real.
  private static final double REAL = 1e-12;

  /// How far the two of a pair may be from mirroring each other.
  private static final double PAIRED = 1e-6;

  private static final Comparator<Complex> ORDER =
      Comparator.comparingDouble(Complex::re).thenComparing(Complex::im);

  private Roots() {}

  static boolean isReal(Complex root) {
    return Math.abs(root.im()) < REAL;
  }

  /// The upper one of each pair and then the real ones, each group sorted.
  ///
  /// @throws IllegalArgumentException when a complex one has no partner
  static List<Complex> halves(List<Complex> roots) {
    var lower =
        new ArrayList<>(roots.stream().filter(each -> !isReal(each) && each.im() < 0).toList());
    var uppers =
        roots.stream().filter(each -> !isReal(each) && each.im() > 0).sorted(ORDER).toList();
    var halves = new ArrayList<Complex>();
    for (Complex upper : uppers) {
      int partner = nearest(lower, upper.conjugate());
      if (partner < 0 || !mirrors(upper, lower.get(partner))) {
        throw alone(upper);
      }
      halves.add(upper.plus(lower.remove(partner).conjugate()).times(0.5));
    }
    if (!lower.isEmpty()) {
      throw alone(lower.getFirst());
    }
    roots.stream()
        .filter(Roots::isReal)
        .map(root -> Complex.real(root.re()))
        .sorted(ORDER)
        .forEach(halves::add);
    return halves;
  }

  private static IllegalArgumentException alone(Complex root) {
    return new IllegalArgumentException(
        "a complex zero or pole without its conjugate: " + root.re() + " + " + root.im() + "i");
  }

  private static boolean mirrors(Complex one, Complex other) {
    return one.minus(other.conjugate()).abs() <= PAIRED * Math.max(1, one.abs());
  }

  /// The place of the one nearest to a number; −1 where there is none.
  static int nearest(List<Complex> roots, Complex to) {
    int best = -1;
    for (int i = 0; i < roots.size(); i++) {
      if (best < 0 || roots.get(i).minus(to).abs() < roots.get(best).minus(to).abs()) {
        best = i;
      }
    }
    return best;
  }

  /// Moves one and keeps what makes a filter real. One of a pair takes its partner along; brought
  /// to
  /// the real line, both stand there. A real one that is taken off the line makes a pair with the
  /// nearest other real one; without another it stays on the line.
  static List<Complex> moved(List<Complex> roots, int index, Complex to) {
    if (!Double.isFinite(to.re()) || !Double.isFinite(to.im())) {
      throw new IllegalArgumentException("a zero or pole at " + to.re() + " + " + to.im() + "i");
    }
    var moved = new ArrayList<>(roots);
    int partner = partner(roots, index, isReal(to));
    Complex place = isReal(to) || partner < 0 ? Complex.real(to.re()) : to;
    moved.set(index, place);
    if (partner >= 0) {
      moved.set(partner, place.conjugate());
    }
    return moved;
  }

  /// Who moves along; −1 when nobody does.
  private static int partner(List<Complex> roots, int index, boolean toReal) {
    Complex from = roots.get(index);
    if (isReal(from) && toReal) {
      return -1;
    }
    int best = -1;
    for (int i = 0; i < roots.size(); i++) {
      boolean alike = i != index && isReal(roots.get(i)) == isReal(from);
      if (alike && (best < 0 || distance(roots, i, from) < distance(roots, best, from))) {
        best = i;
      }
    }
    return best;
  }

  private static double distance(List<Complex> roots, int index, Complex from) {
    return roots.get(index).minus(from.conjugate()).abs();
  }
}
