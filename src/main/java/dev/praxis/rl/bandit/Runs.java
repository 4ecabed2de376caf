package dev.praxis.rl.bandit;

import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Wilson;

/// Many runs of one strategy, each with a task of its own, summed up step by step. Mutable; `copy`
/// gives another that goes on with the same bits.
public final class Runs {
  private static final double NORMAL_95 = 1.959963984540054;
  private final Bed bed;
  private final Strategy strategy;
  private final Strategy.Estimates estimates;
  private final long seed;
  private final double[] reward;
  private final double[] squares;
  private final double[] regret;
  private final long[] optimal;
  private long tasks;
  private double lateSquares;
  private double shareSquares;
  private double regretSquares;

  /// @param steps pulls in each run, at least 1
  public Runs(Bed bed, Strategy strategy, Strategy.Estimates estimates, int steps, long seed) {
    this.bed = bed;
    this.strategy = strategy;
    this.estimates = estimates;
    this.seed = seed;
    this.reward = new double[steps];
    this.squares = new double[steps];
    this.regret = new double[steps];
    this.optimal = new long[steps];
  }

  private Runs(Runs from) {
    bed = from.bed;
    strategy = from.strategy;
    estimates = from.estimates;
    seed = from.seed;
    reward = from.reward.clone();
    squares = from.squares.clone();
    regret = from.regret.clone();
    optimal = from.optimal.clone();
    tasks = from.tasks;
    lateSquares = from.lateSquares;
    shareSquares = from.shareSquares;
    regretSquares = from.regretSquares;
  }

  public Runs copy() {
    return new Runs(this);
  }

  /// Plays so many more tasks to their end.
  public Runs play(long more) {
    for (long i = 0; i < more; i++) {
      play(new Player(bed, strategy, estimates, seed, tasks));
      tasks++;
    }
    return this;
  }

  private void play(Player player) {
    double late = 0;
    long best = 0;
    for (int step = 0; step < reward.length; step++) {
      player.advance();
      double got = player.reward();
      reward[step] += got;
      squares[step] += got * got;
      regret[step] += player.regret();
      optimal[step] += player.loss() == 0 ? 1 : 0;
      late += step >= reward.length - late() ? got : 0;
      best += step >= reward.length - late() && player.loss() == 0 ? 1 : 0;
    }
    double share = (double) best / late();
    shareSquares += share * share;
    regretSquares += player.regret() * player.regret();
    lateSquares += late / late() * (late / late());
  }

  /// How many steps count as the last ones: 100, or all of fewer.
  public int late() {
    return Math.min(100, reward.length);
  }

  public long tasks() {
    return tasks;
  }

  public int steps() {
    return reward.length;
  }

  /// The mean reward of a step, from 0, over all tasks.
  public double reward(int step) {
    return reward[step] / tasks;
  }

  /// 95 %, normal, over tasks; unknown below two.
  public Interval rewardInterval(int step) {
    return around(reward(step), squares[step] / tasks);
  }

  private Interval around(double mean, double meanSquare) {
    if (tasks < 2) {
      return Interval.UNKNOWN;
    }
    double variance = Math.max(0, meanSquare - mean * mean) / (tasks - 1);
    double reach = NORMAL_95 * Math.sqrt(variance);
    return new Interval(mean - reach, mean + reach);
  }

  /// The share of tasks in which a best arm was pulled.
  public double optimal(int step) {
    return (double) optimal[step] / tasks;
  }

  /// 95 %, Wilson, over tasks.
  public Interval optimalInterval(int step) {
    return Wilson.interval(optimal[step], tasks, 0.95);
  }

  /// The mean regret of all pulls up to this one.
  public double regret(int step) {
    return regret[step] / tasks;
  }

  /// The mean reward over the last steps.
  public double meanReward() {
    double sum = 0;
    for (int step = reward.length - late(); step < reward.length; step++) {
      sum += reward(step);
    }
    return sum / late();
  }

  /// 95 %, normal, over tasks: the mean of each task's last steps is one value.
  public Interval meanRewardInterval() {
    return around(meanReward(), lateSquares / tasks);
  }

  /// The share of best arms over the last steps.
  public double optimalShare() {
    double sum = 0;
    for (int step = reward.length - late(); step < reward.length; step++) {
      sum += optimal(step);
    }
    return sum / late();
  }

  /// 95 %, normal, over tasks, within 0 to 1.
  public Interval optimalShareInterval() {
    Interval around = around(optimalShare(), shareSquares / tasks);
    return around.known()
        ? new Interval(Math.max(0, around.low()), Math.min(1, around.high()))
        : around;
  }

  /// The interval of the mean regret of all pulls: 95 %, normal, over tasks.
  public Interval regretInterval() {
    return around(regret(steps() - 1), regretSquares / tasks);
  }
}
