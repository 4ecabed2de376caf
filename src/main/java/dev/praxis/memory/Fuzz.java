package dev.praxis.memory;

import java.time.Instant;
import java.util.SplittableRandom;

/// Moves an interval a little, so that what was learned together does not stay together. The same
/// seed moves the same review by the same days.
///
/// Source of the reach: the fuzz ranges of py-fsrs 6.3.2; the draw is uniform over the whole days
/// of the reach, as in ts-fsrs 5.4.2.
public record Fuzz(long seed) {
  private static final double SHORTEST = 2.5;
  private static final double[] FROM = {2.5, 7, 20};
  private static final double[] TO = {7, 20, Double.POSITIVE_INFINITY};
  private static final double[] SHARE = {0.15, 0.1, 0.05};

  /// The least and the greatest number of days an interval may become, both included.
  public record Reach(int least, int greatest) {}

  public static Reach reach(int days) {
    if (days < SHORTEST) {
      return new Reach(days, days);
    }
    double delta = 1;
    for (int i = 0; i < FROM.length; i++) {
      delta += SHARE[i] * Math.max(Math.min(days, TO[i]) - FROM[i], 0);
    }
    int greatest = (int) Math.min(Math.rint(days + delta), Fsrs.LONGEST);
    int least = (int) Math.max(2, Math.rint(days - delta));
    return new Reach(Math.min(least, greatest), greatest);
  }

  /// @param at when the review took place: what makes its draw its own
  int around(int days, Instant at) {
    Reach reach = reach(days);
    var random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ at.toEpochMilli());
    return random.nextInt(reach.least(), reach.greatest() + 1);
  }
}
