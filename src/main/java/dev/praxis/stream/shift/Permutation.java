package dev.praxis.stream.shift;

import dev.praxis.stream.Dice;
import java.util.function.ToDoubleFunction;

/// The p value of a statistic from mixing both windows at random: (1 + mixes at least as large) /
/// (1 + mixes).
///
/// Sources: Phipson and Smyth (2010), Permutation p-values should never be zero; Besag and Clifford
/// (1991), Sequential Monte Carlo p-values: once enough mixes were as large as what is seen, p is
/// their share so far, and only small values of p take all mixes.
final class Permutation {
  /// Windows with more values together are left to a formula for many values.
  static final int MOST = 2_000;

  private static final double ROUNDING = 1e-12;

  /// As many mixes as large as what is seen are enough.
  private static final int ENOUGH = 50;

  private Permutation() {}

  /// @param seen the statistic of the windows as they are
  /// @param statistic of the places, from 0 to size − 1, that fall into the reference first, then
  /// of all others
  /// @throws InterruptedException when the thread is interrupted; looked at between mixes
  static double p(int size, double seen, int mixes, long seed, ToDoubleFunction<int[]> statistic)
      throws InterruptedException {
    var dice = new Dice(seed);
    int[] places = new int[size];
    java.util.Arrays.setAll(places, i -> i);
    int larger = 0;
    for (int i = 0; i < mixes; i++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      dice.shuffle(places, size);
      larger += statistic.applyAsDouble(places) >= seen * (1 - ROUNDING) ? 1 : 0;
      if (larger == ENOUGH) {
        return (double) larger / (i + 1);
      }
    }
    return (1.0 + larger) / (1.0 + mixes);
  }
}
