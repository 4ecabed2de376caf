package dev.praxis.stream.shift;

import dev.praxis.stream.Dice;
import dev.praxis.stream.Tails;
import java.util.Arrays;

/// Population stability index, Σ (b − a) ln(b/a) over shares a and b of bins: the Kullback–Leibler
/// divergence both ways, in
/// nats. A share of 0 counts as 0.0001.
///
/// Source: Siddiqi (2006), Credit risk scorecards, whose thresholds 0.1 and 0.25 know nothing of n;
/// Yurdakul (2018), Statistical
/// properties of population stability index: without drift, about (1/n + 1/m) χ² with B − 1 degrees
/// of freedom.
public final class Psi {
  /// What an empty bin is given.
  public static final double LEAST_SHARE = 1e-4;

  private Psi() {}

  /// PSI without drift for these numbers of values and bins.
  public record NoDrift(int n, int m, int bins) {
    private double scale() {
      return 1.0 / n + 1.0 / m;
    }

    /// The probability of at least this much.
    public double tail(double psi) {
      return bins < 2 ? 1 : Tails.chiSquare(psi / scale(), bins - 1);
    }

    /// What is exceeded with probability p.
    public double exceeded(double p) {
      return bins < 2 ? 0 : scale() * Tails.chiSquareAbove(p, bins - 1);
    }

    public double mean() {
      return scale() * (bins - 1);
    }

    /// Many windows without drift from equally likely bins, sorted.
    public double[] simulated(int draws, long seed) {
      var dice = new Dice(seed);
      double[] all = new double[draws];
      Arrays.setAll(all, i -> psi(counts(n, dice), n, counts(m, dice), m));
      Arrays.sort(all);
      return all;
    }

    private int[] counts(int values, Dice dice) {
      int[] counts = new int[bins];
      for (int i = 0; i < values; i++) {
        counts[dice.below(bins)]++;
      }
      return counts;
    }
  }

  public static Finding test(Counts counts) {
    int n = counts.n();
    int m = counts.m();
    double psi = psi(counts.reference(), n, counts.current(), m);
    double p = new NoDrift(n, m, counts.names().size()).tail(psi);
    boolean empty =
        Arrays.stream(counts.reference()).anyMatch(count -> count == 0)
            || Arrays.stream(counts.current()).anyMatch(count -> count == 0);
    Note how = Math.min(n, m) < 5L * counts.names().size() ? Note.SMALL_EXPECTED : Note.ASYMPTOTIC;
    return new Finding(Method.PSI, psi, n, m, psi, p, counts.with(empty, Note.EMPTY_BIN, how));
  }

  private static double psi(int[] reference, int n, int[] current, int m) {
    double sum = 0;
    for (int k = 0; k < reference.length; k++) {
      double a = Math.max(LEAST_SHARE, (double) reference[k] / n);
      double b = Math.max(LEAST_SHARE, (double) current[k] / m);
      sum += (b - a) * Math.log(b / a);
    }
    return sum;
  }
}
