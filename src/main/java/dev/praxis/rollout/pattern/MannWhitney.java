package dev.praxis.rollout.pattern;

/// Whether values of one group tend to lie above those of another, from counts in bins.
///
/// Sources: Mann and Whitney (1947), On a test of whether one of two random variables is
/// stochastically larger than the other; variance with ties as in Lehmann (1975), Nonparametrics,
/// section 1.4. Canary judges use it on every metric: Kayenta, Netflix and Google (2018).
///
/// @param effect the probability that a value of the second group lies above one of the first, ties
///     counted half
/// @param z without correction for continuity
public record MannWhitney(double effect, double z) {
  /// Compares two groups whose values fall into the same ordered bins.
  public static MannWhitney of(long[] first, long[] second) {
    double n1 = sum(first);
    double n2 = sum(second);
    double u = 0;
    double below = 0;
    double ties = 0;
    for (int bin = 0; bin < first.length; bin++) {
      u += second[bin] * (below + first[bin] / 2.0);
      below += first[bin];
      double tied = (double) first[bin] + second[bin];
      ties += tied * tied * tied - tied;
    }
    double n = n1 + n2;
    double variance = n1 * n2 / 12 * (n + 1 - ties / (n * (n - 1)));
    double z = variance > 0 ? (u - n1 * n2 / 2) / Math.sqrt(variance) : 0;
    return new MannWhitney(n1 * n2 > 0 ? u / (n1 * n2) : 0.5, z);
  }

  private static double sum(long[] counts) {
    double sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
