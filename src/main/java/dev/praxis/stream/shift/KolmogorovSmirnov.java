package dev.praxis.stream.shift;

import dev.praxis.stream.Unfit;
import java.util.Arrays;
import java.util.List;

/// The greatest distance D between two empirical distribution functions.
///
/// Source of the exact p: Hodges (1958), The significance probability of the Smirnov two-sample
/// test, as the share of paths
/// through a grid of n by m steps; ties are treated as in SciPy, as if there were none. Of the
/// asymptotic one: Q(λ) =
/// 2 Σ (−1)^(k−1) exp(−2k²λ²) with Stephens' (1970) λ = (√e + 0.12 + 0.11/√e) D, e = nm/(n+m).
public final class KolmogorovSmirnov {
  /// Grids up to this size are counted out: 2,000 values against 2,000.
  private static final long MOST_CELLS = 4_000_000;

  private KolmogorovSmirnov() {}

  /// Exact for windows small enough, asymptotic for others; the notes say which.
  public static Finding test(double[] reference, double[] current) throws Unfit {
    Values.check(reference, current);
    int n = reference.length;
    int m = current.length;
    long steps = steps(reference, current);
    double d = (double) steps / ((double) n * m);
    boolean exact = (long) n * m <= MOST_CELLS;
    double p = exact ? exact(n, m, steps) : asymptotic(n, m, d);
    Note note = exact ? Note.EXACT : Note.ASYMPTOTIC;
    return new Finding(Method.KS, d, n, m, d, p, List.of(note));
  }

  /// D in units of 1/(nm), a whole number.
  static long steps(double[] reference, double[] current) {
    double[] a = reference.clone();
    double[] b = current.clone();
    Arrays.sort(a);
    Arrays.sort(b);
    long greatest = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      double x = Math.min(a[i], b[j]);
      while (i < a.length && a[i] <= x) {
        i++;
      }
      while (j < b.length && b[j] <= x) {
        j++;
      }
      greatest = Math.max(greatest, Math.abs((long) i * b.length - (long) j * a.length));
    }
    return greatest;
  }

  /// The probability that a random path leaves the band; what leaves is added up, so that small
  /// ones stay exact.
  static double exact(int n, int m, long steps) {
    if (steps == 0) {
      return 1;
    }
    double[] inside = new double[m + 1];
    double left = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        double togo = (double) n + m - i - j + 1;
        double here = i == 0 && j == 0 ? 1 : 0;
        here += i > 0 ? inside[j] * (n - i + 1) / togo : 0;
        here += j > 0 ? inside[j - 1] * (m - j + 1) / togo : 0;
        boolean out = Math.abs((long) i * m - (long) j * n) >= steps;
        left += out ? here : 0;
        inside[j] = out ? 0 : here;
      }
    }
    return Math.min(1, left);
  }

  static double asymptotic(int n, int m, double d) {
    double root = Math.sqrt((double) n * m / ((double) n + m));
    double lambda = (root + 0.12 + 0.11 / root) * d;
    if (lambda < 0.2) {
      return 1;
    }
    double sum = 0;
    double sign = 1;
    for (int k = 1; k <= 100; k++) {
      sum += sign * Math.exp(-2.0 * k * k * lambda * lambda);
      sign = -sign;
    }
    return Math.clamp(2 * sum, 0, 1);
  }
}
