package dev.praxis.memory;

/// The formulas of FSRS-6 with its published default weights.
///
/// Source: Jarrett Ye and others, *The Algorithm*, section FSRS-6, of the Open Spaced Repetition
/// wiki (fsrs4anki), with the weights and the two limits the reference implementation has: py-fsrs
/// 6.3.2 (July 2026), which agrees with ts-fsrs 5.4.2 and the model of fsrs-rs. Until 6.3.1 py-fsrs
/// let a hard review of the same day weaken a memory; since 6.3.2 only *again* can.
public final class Fsrs {
  /// The name of the version, for those who print it.
  public static final String VERSION = "FSRS-6 (py-fsrs 6.3.2)";

  /// No interval is longer, in days.
  public static final int LONGEST = 36_500;

  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };
  private static final double DECAY = -W[20];
  private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
  private static final double LEAST_STABILITY = 0.001;

  private Fsrs() {}

  /// The memory after the first rating ever: S₀(G) = w[G−1], D₀(G) = w₄ − exp(w₅ (G − 1)) + 1.
  public static Strength first(Rating rating) {
    return new Strength(W[rating.grade() - 1], withinLimits(firstDifficulty(rating)));
  }

  /// The memory after a further rating.
  ///
  /// @param days whole days since the rating before; below 1 the formula for the same day holds
  public static Strength next(Strength before, long days, Rating rating) {
    double stability = days < 1 ? sameDay(before, rating) : laterDay(before, days, rating);
    return new Strength(
        Math.max(stability, LEAST_STABILITY), nextDifficulty(before.difficulty(), rating));
  }

  /// The chance to remember after whole days: R = (1 + F t / S)^−w₂₀, where F makes R(S) = 0.9.
  public static double retrievability(Strength strength, long days) {
    return Math.pow(1 + FACTOR * Math.max(days, 0) / strength.stability(), DECAY);
  }

  /// Whole days, 1 to 36,500, until the chance to remember has fallen to `retention`: the
  /// forgetting curve solved for t, halves rounded to even.
  ///
  /// @param retention between 0 and 1, neither included
  public static int interval(Strength strength, double retention) {
    double days = strength.stability() / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
    return (int) Math.clamp(Math.rint(days), 1, LONGEST);
  }

  /// S′ = S exp(w₁₇ (G − 3 + w₁₈)) S^−w₁₉, and not below S unless forgotten.
  private static double sameDay(Strength before, Rating rating) {
    double growth =
        Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(before.stability(), -W[19]);
    return before.stability() * (rating.passed() ? Math.max(growth, 1) : growth);
  }

  private static double laterDay(Strength before, long days, Rating rating) {
    double forgotten = 1 - retrievability(before, days);
    return rating.passed() ? remembered(before, forgotten, rating) : forgotten(before, forgotten);
  }

  /// S′ = S (1 + exp(w₈) (11 − D) S^−w₉ (exp(w₁₀ (1 − R)) − 1) · w₁₅ if hard · w₁₆ if easy).
  private static double remembered(Strength before, double forgotten, Rating rating) {
    double stress =
        switch (rating) {
          case HARD -> W[15];
          case EASY -> W[16];
          case AGAIN, GOOD -> 1;
        };
    double growth =
        Math.exp(W[8])
            * (11 - before.difficulty())
            * Math.pow(before.stability(), -W[9])
            * (Math.exp(forgotten * W[10]) - 1)
            * stress;
    return before.stability() * (1 + growth);
  }

  /// S′ = w₁₁ D^−w₁₂ ((S + 1)^w₁₃ − 1) exp(w₁₄ (1 − R)), at most S / exp(w₁₇ w₁₈).
  private static double forgotten(Strength before, double forgotten) {
    double left =
        W[11]
            * Math.pow(before.difficulty(), -W[12])
            * (Math.pow(before.stability() + 1, W[13]) - 1)
            * Math.exp(forgotten * W[14]);
    return Math.min(left, before.stability() / Math.exp(W[17] * W[18]));
  }

  private static double firstDifficulty(Rating rating) {
    return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
  }

  /// D′ = w₇ D₀(easy) + (1 − w₇) (D − w₆ (G − 3) (10 − D) / 9), with D₀ before it is limited.
  private static double nextDifficulty(double difficulty, Rating rating) {
    double moved = difficulty - W[6] * (rating.grade() - 3) * (10 - difficulty) / 9;
    return withinLimits(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * moved);
  }

  private static double withinLimits(double difficulty) {
    return Math.clamp(difficulty, 1, 10);
  }
}
