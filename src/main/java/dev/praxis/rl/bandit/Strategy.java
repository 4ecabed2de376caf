package dev.praxis.rl.bandit;

/// How an arm is chosen. Equally good arms are chosen by chance.
public sealed interface Strategy {
  /// Always an arm with the greatest estimate. With estimates that begin too high this is
  /// optimistic
  /// exploration (section 2.6).
  record Greedy() implements Strategy {}

  /// Section 2.2: now and then any arm.
  ///
  /// @param epsilon how often, 0 to 1
  record EpsilonGreedy(double epsilon) implements Strategy {
    public EpsilonGreedy {
      share(epsilon);
    }
  }

  /// The same with ε / (1 + t / half) after t pulls.
  ///
  /// @param half after how many pulls it explores half as often, above 0
  record Decaying(double epsilon, double half) implements Strategy {
    public Decaying {
      share(epsilon);
      positive(half);
    }
  }

  /// Section 2.7: greatest Q + c √(ln t / N); an arm never pulled comes first.
  record Ucb(double c) implements Strategy {
    public Ucb {
      if (!(c >= 0 && c < 1e6)) {
        throw new IllegalArgumentException("c is " + c);
      }
    }
  }

  /// Section 2.8: preferences that rise and fall with the reward, chosen by softmax.
  ///
  /// @param alpha step size of the preferences
  /// @param baseline whether rewards are compared with their mean so far, or with 0
  record Gradient(double alpha, boolean baseline) implements Strategy {
    public Gradient {
      positive(alpha);
    }
  }

  /// The arm that is best in a draw from what is believed of each mean: normal, beginning with
  /// standard deviation `prior` around 0, rewards known to have standard deviation `noise`.
  ///
  /// Source: Russo and others (2018), A tutorial on Thompson sampling, section 4.
  record ThompsonNormal(double prior, double noise) implements Strategy {
    public ThompsonNormal {
      positive(prior);
      positive(noise);
    }
  }

  /// The same with Beta(1 + successes, 1 + failures), for rewards of 0 or 1. Other rewards are cut
  /// to
  /// 0 to 1 and count as a success with that probability (Agrawal and Goyal 2012, algorithm 2).
  record ThompsonBeta() implements Strategy {}

  /// How rewards become estimates.
  ///
  /// @param initial estimate of every arm
  /// @param step constant step size, or 0 for the mean of an arm's rewards, which forgets `initial`
  ///     with the first
  record Estimates(double initial, double step) {
    public Estimates {
      if (!Double.isFinite(initial) || !(step >= 0 && step <= 1)) {
        throw new IllegalArgumentException("initial " + initial + ", step " + step);
      }
    }

    public static Estimates average() {
      return new Estimates(0, 0);
    }
  }

  private static void share(double epsilon) {
    if (!(epsilon >= 0 && epsilon <= 1)) {
      throw new IllegalArgumentException("epsilon is " + epsilon + ", outside 0 to 1");
    }
  }

  private static void positive(double value) {
    if (!(value > 0 && value < 1e6)) {
      throw new IllegalArgumentException(value + " is not above 0 and below a million");
    }
  }
}
