package dev.praxis.stream.shift;

import dev.praxis.stream.Tails;

/// Jensen and Shannon's distance between shares: the root of the divergence, logarithms to base 2,
/// so that both lie within 0
/// and 1. The statistic is the distance, the effect the divergence in bits.
///
/// Source: Lin (1991), Divergence measures based on the Shannon entropy; a distance after Endres
/// and Schindelin (2003). The p
/// value comes from mixing both windows, which holds for small counts too. For windows of more than
/// 2,000 values together it is
/// that of χ² with one degree of freedom less than there are categories in use: without drift, 8
/// nm/(n+m) times the divergence in
/// nats is about Pearson's statistic (a Taylor series of both around equal shares).
public final class JensenShannon {
  private JensenShannon() {}

  /// @param mixes random orders for the p value, 200 and more
  public static Finding test(Counts counts, int mixes, long seed) throws InterruptedException {
    int n = counts.n();
    int m = counts.m();
    double divergence = divergence(counts.reference(), counts.current());
    if (n + m > Permutation.MOST) {
      int used = 0;
      for (int k = 0; k < counts.names().size(); k++) {
        used += counts.reference()[k] + counts.current()[k] > 0 ? 1 : 0;
      }
      double chi = 8 * Math.log(2) * divergence * n * m / ((double) n + m);
      double tail = used < 2 ? 1 : Tails.chiSquare(chi, used - 1);
      var noted = counts.with(false, Note.EMPTY_BIN, Note.ASYMPTOTIC);
      return new Finding(
          Method.JENSEN_SHANNON, Math.sqrt(divergence), n, m, divergence, tail, noted);
    }
    int[] owner = owners(counts);
    double p =
        Permutation.p(
            n + m,
            divergence,
            mixes,
            seed,
            places -> mixed(places, owner, n, counts.names().size()));
    var notes = counts.with(false, Note.EMPTY_BIN, Note.PERMUTATION);
    return new Finding(Method.JENSEN_SHANNON, Math.sqrt(divergence), n, m, divergence, p, notes);
  }

  private static int[] owners(Counts counts) {
    int[] owner = new int[counts.n() + counts.m()];
    int at = 0;
    for (int k = 0; k < counts.names().size(); k++) {
      int end = at + counts.reference()[k] + counts.current()[k];
      java.util.Arrays.fill(owner, at, end, k);
      at = end;
    }
    return owner;
  }

  private static double mixed(int[] places, int[] owner, int n, int size) {
    int[] a = new int[size];
    int[] b = new int[size];
    for (int i = 0; i < places.length; i++) {
      int[] side = i < n ? a : b;
      side[owner[places[i]]]++;
    }
    return divergence(a, b);
  }

  /// In bits, from 0 to 1.
  public static double divergence(int[] reference, int[] current) {
    double n = java.util.Arrays.stream(reference).sum();
    double m = java.util.Arrays.stream(current).sum();
    double sum = 0;
    for (int k = 0; k < reference.length; k++) {
      double a = reference[k] / n;
      double b = current[k] / m;
      sum += part(a, (a + b) / 2) + part(b, (a + b) / 2);
    }
    return Math.clamp(sum / (2 * Math.log(2)), 0, 1);
  }

  private static double part(double share, double middle) {
    return share == 0 ? 0 : share * Math.log(share / middle);
  }
}
