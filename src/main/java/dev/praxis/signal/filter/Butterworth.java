package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Filters that are as flat as can be where they let through. Butterworth (1930), On the theory of
/// filter amplifiers, Wireless Engineer 7; brought to samples by the bilinear transform, whose bent
/// frequencies are bent back before. At an edge the gain is √½.
public final class Butterworth {
  private static final int HIGHEST_ORDER = 20;

  private Butterworth() {}

  /// Lets through what lies below `edge`.
  ///
  /// @param order poles, from 1 to 20
  /// @param edge in hertz, between 0 and half the rate
  public static Zpk low(int order, double edge, double rate) {
    double warped = warped(edge, rate);
    var poles = prototype(order).stream().map(pole -> pole.times(warped)).toList();
    return sampled(List.of(), poles, Math.pow(warped, order));
  }

  /// Lets through what lies above `edge`.
  public static Zpk high(int order, double edge, double rate) {
    double warped = warped(edge, rate);
    var poles = prototype(order).stream().map(pole -> Complex.real(warped).over(pole)).toList();
    return sampled(Collections.nCopies(order, Complex.ZERO), poles, 1);
  }

  /// Lets through what lies between two edges; twice `order` poles.
  public static Zpk band(int order, double low, double high, double rate) {
    double from = warped(low, rate);
    double to = warped(high, rate);
    if (!(to > from)) {
      throw new IllegalArgumentException("a band from " + low + " to " + high + " Hz");
    }
    var poles = new ArrayList<Complex>();
    for (Complex pole : prototype(order)) {
      Complex half = pole.times((to - from) / 2);
      Complex root = half.times(half).minus(Complex.real(from * to)).root();
      poles.add(half.plus(root));
      poles.add(half.minus(root));
    }
    return sampled(Collections.nCopies(order, Complex.ZERO), poles, Math.pow(to - from, order));
  }

  private static double warped(double hertz, double rate) {
    if (!(hertz > 0) || !(hertz < rate / 2)) {
      throw new IllegalArgumentException("an edge at " + hertz + " Hz of " + rate);
    }
    return 2 * Math.tan(Math.PI * hertz / rate);
  }

  /// Poles on the left half of the unit circle.
  private static List<Complex> prototype(int order) {
    if (order < 1 || order > HIGHEST_ORDER) {
      throw new IllegalArgumentException("order " + order);
    }
    var poles = new ArrayList<Complex>();
    for (int m = 1 - order; m < order; m += 2) {
      poles.add(
          m == 0 ? Complex.real(-1) : Complex.polar(1, Math.PI * m / (2.0 * order)).times(-1));
    }
    return poles;
  }

  /// z = (2 + s) / (2 − s); zeros at infinity come to −1.
  private static Zpk sampled(List<Complex> zeros, List<Complex> poles, double gain) {
    Complex two = Complex.real(2);
    Complex scale = Complex.real(gain);
    var moved = new ArrayList<Complex>();
    for (Complex zero : zeros) {
      scale = scale.times(two.minus(zero));
      moved.add(two.plus(zero).over(two.minus(zero)));
    }
    var movedPoles = new ArrayList<Complex>();
    for (Complex pole : poles) {
      scale = scale.over(two.minus(pole));
      movedPoles.add(two.plus(pole).over(two.minus(pole)));
    }
    while (moved.size() < movedPoles.size()) {
      moved.add(Complex.real(-1));
    }
    return new Zpk(moved, movedPoles, scale.re());
  }
}
