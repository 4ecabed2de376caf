package dev.praxis.rl.bandit;

import dev.praxis.rl.Rng;
import java.util.List;

/// Where the arms of a task come from.
public sealed interface Bed {
  int arms();

  /// The standard deviation of the step every arm's mean takes after each pull; 0 where arms stay
  /// as
  /// they are. Means of arms that pay 0 or 1 are kept within 0 to 1.
  double drift();

  /// The arms of a task.
  List<Arm> draw(Rng random);

  /// One arm.
  ///
  /// @param mean of its rewards, from 0 to 1 where it pays 0 or 1
  /// @param sd of its rewards; without meaning where it pays 0 or 1
  /// @param bernoulli whether it pays 0 or 1 instead of a normally distributed reward
  record Arm(double mean, double sd, boolean bernoulli) {
    public Arm {
      boolean share = !bernoulli || (mean >= 0 && mean <= 1);
      if (!Double.isFinite(mean) || !Double.isFinite(sd) || sd < 0 || !share) {
        throw new IllegalArgumentException("an arm with mean " + mean + ", sd " + sd);
      }
    }

    public static Arm normal(double mean, double sd) {
      return new Arm(mean, sd, false);
    }

    public static Arm coin(double mean) {
      return new Arm(mean, 0, true);
    }
  }

  /// The test bed of section 2.3: each mean from a normal distribution, rewards with standard
  /// deviation 1 around it.
  ///
  /// @param mean of the means: 0, but 4 in figure 2.5
  /// @param spread the standard deviation of the means: 1, or 0 where drifting arms begin alike
  record Test(int arms, double mean, double spread, double drift) implements Bed {
    public Test {
      check(arms, drift);
      if (!Double.isFinite(mean) || !(spread >= 0 && spread < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("means around " + mean + ", spread " + spread);
      }
    }

    /// Ten arms, as in figures 2.2 to 2.4.
    public static Test ten() {
      return new Test(10, 0, 1, 0);
    }

    @Override
    public List<Arm> draw(Rng random) {
      return java.util.stream.IntStream.range(0, arms)
          .mapToObj(arm -> Arm.normal(mean + spread * random.nextGaussian(), 1))
          .toList();
    }
  }

  /// Arms that pay 0 or 1, with log-odds from a normal distribution.
  ///
  /// @param mean of the log-odds: 0 for chances around one half, −3 around 5 %
  /// @param spread the standard deviation of the log-odds
  record Coins(int arms, double mean, double spread, double drift) implements Bed {
    public Coins {
      check(arms, drift);
      if (!Double.isFinite(mean) || !(spread >= 0 && spread < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("log-odds around " + mean + ", spread " + spread);
      }
    }

    @Override
    public List<Arm> draw(Rng random) {
      return java.util.stream.IntStream.range(0, arms)
          .mapToDouble(arm -> mean + spread * random.nextGaussian())
          .mapToObj(odds -> Arm.coin(1 / (1 + Math.exp(-odds))))
          .toList();
    }
  }

  /// Arms someone has set, the same in every task.
  record Chosen(List<Arm> list, double drift) implements Bed {
    public Chosen {
      list = List.copyOf(list);
      check(list.size(), drift);
    }

    @Override
    public int arms() {
      return list.size();
    }

    @Override
    public List<Arm> draw(Rng random) {
      return list;
    }
  }

  private static void check(int arms, double drift) {
    if (arms < 1 || arms > 1_000 || !(drift >= 0 && drift < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(arms + " arms drifting by " + drift);
    }
  }
}
