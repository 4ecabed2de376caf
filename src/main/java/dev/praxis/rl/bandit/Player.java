package dev.praxis.rl.bandit;

import dev.praxis.rl.Rng;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.StudentT;
import java.util.Arrays;
import java.util.Optional;

/// One run: arms, what is believed of them, and the random numbers to come. Mutable; `copy` gives
/// another that goes on with the same bits.
public final class Player {
  private final Arms arms;
  private final Strategy strategy;
  private final Strategy.Estimates estimates;
  private final Rng random;
  private final double[] estimate;
  private final long[] count;
  private final double[] mean;
  private final double[] squares;
  private final double[] wins;
  private final Chooser chooser;
  private long time;
  private double total;
  private double regret;
  private long optimal;
  private int arm = -1;
  private double reward;
  private double before;
  private double step;
  private double loss;
  private long luck;

  /// @param task which of many tasks with this seed; players of the same seed and task have the
  /// same
  ///     arms, whatever their strategy
  public Player(Bed bed, Strategy strategy, Strategy.Estimates estimates, long seed, long task) {
    this.arms = new Arms(bed.draw(Rng.of(seed, 2 * task)), bed.drift());
    this.strategy = strategy;
    this.estimates = estimates;
    this.random = Rng.of(seed, 2 * task + 1);
    this.estimate = new double[arms.count()];
    Arrays.fill(estimate, estimates.initial());
    this.count = new long[arms.count()];
    this.mean = new double[arms.count()];
    this.squares = new double[arms.count()];
    this.wins = new double[arms.count()];
    this.chooser = new Chooser(arms.count());
  }

  private Player(Player from) {
    arms = from.arms.copy();
    strategy = from.strategy;
    estimates = from.estimates;
    random = from.random.copy();
    estimate = from.estimate.clone();
    count = from.count.clone();
    mean = from.mean.clone();
    squares = from.squares.clone();
    wins = from.wins.clone();
    chooser = from.chooser.copy();
    time = from.time;
    total = from.total;
    regret = from.regret;
    optimal = from.optimal;
    arm = from.arm;
    reward = from.reward;
    before = from.before;
    step = from.step;
    loss = from.loss;
    luck = from.luck;
  }

  public Player copy() {
    return new Player(this);
  }

  /// The same player before arms of which one has another mean from now on.
  public Player facing(int which, double truth) {
    var other = copy();
    other.arms.put(which, truth);
    return other;
  }

  /// What any arm would pay now with the luck of some pull: for two who are to be compared on the
  /// same luck. Changes nothing.
  ///
  /// @param fortune what `luck` said after that pull
  public double paid(int which, long fortune) {
    return arms.reward(which, new Rng(fortune));
  }

  /// The luck the newest reward was drawn from.
  public long luck() {
    return luck;
  }

  /// Chooses an arm, pulls it and learns.
  public void advance() {
    pulled(chosen());
  }

  /// Pulls an arm that someone else has chosen, and learns from it all the same.
  public void pull(int chosen) {
    if (chosen < 0 || chosen >= arms.count()) {
      throw new IllegalArgumentException("no arm " + chosen + " of " + arms.count());
    }
    chooser.given(estimate, strategy instanceof Strategy.Gradient);
    pulled(chosen);
  }

  public void run(long pulls) {
    for (long i = 0; i < pulls; i++) {
      advance();
    }
  }

  private int chosen() {
    return switch (strategy) {
      case Strategy.Greedy greedy -> chooser.greedy(estimate, 0, random);
      case Strategy.EpsilonGreedy often -> chooser.greedy(estimate, often.epsilon(), random);
      case Strategy.Decaying less ->
          chooser.greedy(estimate, less.epsilon() / (1 + time / less.half()), random);
      case Strategy.Ucb ucb -> chooser.upper(estimate, count, ucb.c(), time + 1, random);
      case Strategy.Gradient gradient -> chooser.softmax(random);
      case Strategy.ThompsonNormal normal -> chooser.believed(mean, count, normal, random);
      case Strategy.ThompsonBeta beta -> chooser.believed(wins, count, random);
    };
  }

  private void pulled(int chosen) {
    arm = chosen;
    luck = random.state();
    reward = arms.reward(arm, random);
    loss = arms.greatest() - arms.mean(arm);
    before = estimate[arm];
    time++;
    count[arm]++;
    step = estimates.step() > 0 ? estimates.step() : 1.0 / count[arm];
    estimate[arm] = before + step * (reward - before);
    double error = reward - mean[arm];
    mean[arm] += error / count[arm];
    squares[arm] += error * (reward - mean[arm]);
    remember();
    total += reward;
    regret += loss;
    optimal += loss == 0 ? 1 : 0;
    arms.drift(random);
  }

  /// What only some strategies go on from.
  private void remember() {
    if (strategy instanceof Strategy.Gradient gradient) {
      double soFar = time == 1 ? reward : total / (time - 1);
      chooser.prefer(arm, gradient.alpha() * (reward - (gradient.baseline() ? soFar : 0)));
    } else if (strategy instanceof Strategy.ThompsonBeta) {
      wins[arm] += reward >= 1 || (reward > 0 && random.nextDouble() < reward) ? 1 : 0;
    }
  }

  /// The arithmetic of the newest pull; nothing before the first.
  public Optional<Pull> latest() {
    return arm < 0
        ? Optional.empty()
        : Optional.of(
            new Pull(
                time,
                arm,
                chooser.explored(),
                chooser.score(arm),
                reward,
                before,
                before + step * (reward - before),
                step,
                loss == 0,
                loss));
  }

  public int arms() {
    return arms.count();
  }

  public double estimate(int which) {
    return estimate[which];
  }

  /// How often an arm was pulled.
  public long count(int which) {
    return count[which];
  }

  /// The mean of an arm's rewards; 0 before the first.
  public double mean(int which) {
    return mean[which];
  }

  /// What an arm was worth when the newest choice was made: estimate, upper bound, probability or
  /// draw.
  public double score(int which) {
    return chooser.score(which);
  }

  /// The mean of an arm's rewards with Student's interval, as if they came independently from an
  /// arm
  /// that stays as it is; unknown below two pulls.
  public Interval interval(int which, double confidence) {
    if (count[which] < 2) {
      return Interval.UNKNOWN;
    }
    double sd = Math.sqrt(squares[which] / (count[which] - 1));
    double reach = t(count[which] - 1, confidence) * sd / Math.sqrt(count[which]);
    return new Interval(mean[which] - reach, mean[which] + reach);
  }

  private static double t(long degrees, double confidence) {
    return StudentT.quantile((1 + confidence) / 2, degrees);
  }

  /// The true mean of an arm now, for whoever may look behind it.
  public double truth(int which) {
    return arms.mean(which);
  }

  public long time() {
    return time;
  }

  /// The sum of all rewards.
  public double total() {
    return total;
  }

  /// The sum of what the best arm would have brought more, on average.
  public double regret() {
    return regret;
  }

  /// How often a best arm was pulled.
  public long optimal() {
    return optimal;
  }

  double reward() {
    return reward;
  }

  double loss() {
    return loss;
  }

  /// One number for everything it goes on from: equal players have equal ones.
  public long digest() {
    long sum = Arrays.hashCode(estimate) * 31L + Arrays.hashCode(count);
    return (sum * 1_000_003 + random.state()) * 1_000_003 + Double.doubleToLongBits(total);
  }
}
