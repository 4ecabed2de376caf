package dev.praxis.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/// The score interval for a share, such as accuracy on unseen rows. It stays within 0 to 1 and
/// holds for few rows and for shares of 0 and 1, where the textbook interval has no width.
///
/// Source: Wilson (1927), Probable inference, the law of succession, and statistical inference;
/// method 3 of Newcombe (1998), Two-sided confidence intervals for the single proportion.
public final class Wilson {
  /// Asked for quantiles only, and so without a source of chance, which is slow to set up.
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private Wilson() {}

  /// With p = successes / n and z the normal quantile of the confidence:
  /// (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
  ///
  /// @param confidence such as 0.95, between 0 and 1
  /// @return from 0 to 1 where there was no trial: nothing is known
  public static Interval interval(long successes, long n, double confidence) {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(successes + " successes in " + n + " trials");
    }
    double z = NORMAL.inverseCumulativeProbability((1 + Interval.checked(confidence)) / 2);
    if (n == 0) {
      return new Interval(0, 1);
    }
    double share = (double) successes / n;
    double extra = z * z / n;
    double middle = share + extra / 2;
    double reach = z * Math.sqrt(share * (1 - share) / n + extra / (4.0 * n));
    double low = successes == 0 ? 0 : (middle - reach) / (1 + extra);
    double high = successes == n ? 1 : (middle + reach) / (1 + extra);
    return new Interval(low, high);
  }
}
