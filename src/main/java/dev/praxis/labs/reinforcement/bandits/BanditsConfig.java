package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.lab.Settings;
import dev.praxis.rl.bandit.Bed;
import dev.praxis.rl.bandit.Bed.Arm;
import dev.praxis.rl.bandit.Strategy;
import dev.praxis.rl.bandit.Strategy.Estimates;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The typed settings of the lab.
///
/// @param chosen whether the learner sets the arms
/// @param coins whether arms pay 0 or 1
record BanditsConfig(
    boolean chosen,
    boolean coins,
    int arms,
    double level,
    double spread,
    double drift,
    Method method,
    Optional<Method> rival,
    Tuning tuning,
    Rate rate,
    int steps,
    int tasks,
    boolean truth) {
  /// After how many pulls a decaying ε is half of what it was.
  static final double HALF = 100;

  /// Where arms begin that the learner sets: chances, or four times their distance from one half.
  private static final double[] CHANCES = {0.2, 0.5, 0.8, 0.35, 0.65, 0.1, 0.9, 0.45, 0.3, 0.7};

  private static final double LEAST_PRIOR = 0.01;

  /// What methods are tuned by.
  record Tuning(double epsilon, double c, double alpha, double optimism, boolean baseline) {}

  /// How a reward enters an estimate.
  enum Rate {
    BY_METHOD("by-method"),
    AVERAGE("sample-average"),
    CONSTANT("constant");

    final String option;

    Rate(String option) {
      this.option = option;
    }

    static Rate of(String option) {
      for (Rate rate : values()) {
        if (rate.option.equals(option)) {
          return rate;
        }
      }
      throw new IllegalArgumentException(option);
    }
  }

  static BanditsConfig of(Settings settings) {
    return new BanditsConfig(
        settings.text("bed").equals("arms"),
        settings.text("kind").equals("bernoulli"),
        settings.whole("arms"),
        settings.real("level"),
        settings.real("spread"),
        settings.real("drift"),
        Method.of(settings.text("method")).orElseThrow(),
        Method.of(settings.text("rival")),
        new Tuning(
            settings.real("epsilon"),
            settings.real("c"),
            settings.real("alpha"),
            settings.real("optimism"),
            settings.on("baseline")),
        Rate.of(settings.text("step_size")),
        settings.whole("steps"),
        settings.whole("tasks"),
        settings.on("truth"));
  }

  /// The arms before a hand moves one.
  Bed bed() {
    if (chosen) {
      return new Bed.Chosen(IntStream.range(0, arms).mapToObj(this::given).toList(), drift);
    }
    return coins
        ? new Bed.Coins(arms, level, spread, drift)
        : new Bed.Test(arms, level, spread, drift);
  }

  private Arm given(int arm) {
    return arm(coins ? CHANCES[arm] : 4 * (CHANCES[arm] - 0.5));
  }

  Arm arm(double mean) {
    return coins ? Arm.coin(mean) : Arm.normal(mean, 1);
  }

  Strategy strategy(Method one) {
    return switch (one) {
      case GREEDY, OPTIMISTIC -> new Strategy.Greedy();
      case EPSILON_GREEDY -> new Strategy.EpsilonGreedy(tuning.epsilon);
      case DECAYING -> new Strategy.Decaying(tuning.epsilon, HALF);
      case UCB -> new Strategy.Ucb(tuning.c);
      case GRADIENT -> new Strategy.Gradient(tuning.alpha, tuning.baseline);
      case THOMPSON ->
          coins ? new Strategy.ThompsonBeta() : new Strategy.ThompsonNormal(prior(), 1);
    };
  }

  /// How far from 0 Thompson sampling expects means to be.
  double prior() {
    return Math.max(LEAST_PRIOR, spread);
  }

  Estimates estimates(Method one) {
    return new Estimates(initial(one), constant(one) ? tuning.alpha : 0);
  }

  double initial(Method one) {
    return one == Method.OPTIMISTIC ? tuning.optimism : 0;
  }

  /// Whether newer rewards weigh more; as in the book, an optimistic start needs it to last.
  boolean constant(Method one) {
    return switch (rate) {
      case BY_METHOD -> one == Method.OPTIMISTIC;
      case AVERAGE -> false;
      case CONSTANT -> true;
    };
  }

  List<Method> shown() {
    return rival
        .filter(other -> other != method)
        .map(other -> List.of(method, other))
        .orElse(List.of(method));
  }
}
