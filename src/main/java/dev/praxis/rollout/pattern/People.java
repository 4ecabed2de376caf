package dev.praxis.rollout.pattern;

import java.util.random.RandomGenerator;

/// People who decide claims, with what waits for them.
///
/// @param count how many are at work
/// @param backlog claims that wait
public record People(int count, double backlog) {
  /// Claims that one person decides in an hour, and with a suggestion.
  public static final double AN_HOUR = 30;

  public static final double ASSISTED = 45;

  /// The share of claims that a person gets wrong.
  public static final double WRONG = 0.08;

  /// How often a person takes the suggestion without a thought.
  public static final double FOLLOWS = 0.6;

  /// Hours that a customer waits for a person.
  private static final double PATIENCE = 1;

  /// Claims decided in an hour.
  public double pace(Degree degree) {
    return count * (degree == Degree.ASSIST ? ASSISTED : AN_HOUR);
  }

  /// After some time of work.
  public People worked(Degree degree, double hours) {
    return new People(count, Math.max(0, backlog - pace(degree) * hours));
  }

  /// Whether one more will be decided in time.
  public boolean takes(Degree degree) {
    return backlog + 1 <= pace(degree) * PATIENCE;
  }

  public People given() {
    return new People(count, backlog + 1);
  }

  /// What a person decides: honest or not.
  ///
  /// @param score the suggestion, used only where the degree shows it
  public static boolean decides(
      Degree degree, boolean truth, double score, RandomGenerator random) {
    boolean own = truth != random.nextDouble() < WRONG;
    boolean follows = random.nextDouble() < FOLLOWS;
    return degree == Degree.ASSIST && follows && !Double.isNaN(score) ? score > 0.5 : own;
  }
}
