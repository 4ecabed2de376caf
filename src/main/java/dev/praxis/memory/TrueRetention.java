package dev.praxis.memory;

import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Wilson;
import java.util.List;
import java.util.OptionalDouble;

/// How much of what was known was remembered when asked, to be held against the retention wished
/// for. Steps of learning do not count.
///
/// Source of the parting: Anki calls mature what waited 21 days or more, and young the rest.
public record TrueRetention(Share young, Share mature) {
  public static final int MATURE = 21;
  private static final double CONFIDENCE = 0.95;

  /// How many of how many.
  public record Share(long remembered, long asked) {
    /// Nothing where nothing was asked.
    public OptionalDouble value() {
      return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) remembered / asked);
    }

    /// Wilson's interval at a confidence of 0.95; 0 to 1 where nothing was asked.
    public Interval interval() {
      return Wilson.interval(remembered, asked, CONFIDENCE);
    }
  }

  public Share all() {
    return new Share(young.remembered() + mature.remembered(), young.asked() + mature.asked());
  }

  static TrueRetention of(List<Review> reviews) {
    return new TrueRetention(share(reviews, false), share(reviews, true));
  }

  private static Share share(List<Review> reviews, boolean mature) {
    List<Review> these =
        reviews.stream()
            .filter(Review::ofKnown)
            .filter(review -> isMature(review) == mature)
            .toList();
    return new Share(these.stream().filter(r -> r.rating().passed()).count(), these.size());
  }

  private static boolean isMature(Review review) {
    return review.before().filter(card -> card.pause().wholeDays() >= MATURE).isPresent();
  }
}
