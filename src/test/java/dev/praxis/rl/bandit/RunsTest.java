package dev.praxis.rl.bandit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.rl.Rng;
import dev.praxis.rl.bandit.Bed.Arm;
import dev.praxis.rl.bandit.Strategy.Estimates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RunsTest {
  private static final Bed TEN = Bed.Test.ten();
  private static final Estimates AVERAGE = Estimates.average();
  private static final List<Strategy> STRATEGIES =
      List.of(
          new Strategy.Greedy(),
          new Strategy.EpsilonGreedy(0.1),
          new Strategy.Decaying(1, 10),
          new Strategy.Ucb(2),
          new Strategy.Gradient(0.1, true),
          new Strategy.ThompsonNormal(1, 1),
          new Strategy.ThompsonBeta());

  private static Runs runs(Strategy strategy, Estimates estimates) {
    return new Runs(TEN, strategy, estimates, 1_000, 5).play(1_000);
  }

  /// Figure 2.2 of Sutton and Barto (2018): at the end greedy earns about 1.0 with the best arm in
  /// about a third of tasks, ε = 0.1 about 1.35 to 1.4 with 80 %, ε = 0.01 about 1.3 with 60 %. The
  /// best possible is 1.54, the mean of the greatest of ten normal numbers.
  @Test
  void the_test_bed_gives_the_figures_of_the_book() {
    Runs greedy = runs(new Strategy.Greedy(), AVERAGE);
    Runs tenth = runs(new Strategy.EpsilonGreedy(0.1), AVERAGE);
    Runs hundredth = runs(new Strategy.EpsilonGreedy(0.01), AVERAGE);

    assertThat(greedy.meanReward()).isCloseTo(1.03, within(0.08));
    assertThat(greedy.optimalShare()).isCloseTo(0.35, within(0.05));
    assertThat(tenth.meanReward()).isCloseTo(1.38, within(0.08));
    assertThat(tenth.optimalShare()).isCloseTo(0.80, within(0.03));
    assertThat(hundredth.optimalShare()).isBetween(0.5, 0.68);
  }

  /// Figure 2.3: optimistic greedy passes realistic ε-greedy, above 80 % against below. Figure 2.4:
  /// UCB with c = 2 earns more than ε = 0.1 and has its spike on the eleventh step.
  @Test
  void optimism_and_upper_bounds_pay_as_in_the_book() {
    Runs optimistic = runs(new Strategy.Greedy(), new Estimates(5, 0.1));
    Runs realistic = runs(new Strategy.EpsilonGreedy(0.1), new Estimates(0, 0.1));
    Runs upper = runs(new Strategy.Ucb(2), AVERAGE);

    assertThat(optimistic.optimalShare())
        .isBetween(0.8, 0.9)
        .isGreaterThan(realistic.optimalShare() + 0.04);
    assertThat(upper.meanReward()).isCloseTo(1.49, within(0.08));
    assertThat(upper.reward(10)).isGreaterThan(upper.reward(9) + 0.5);
    assertThat(upper.reward(10)).isGreaterThan(upper.reward(11) + 0.05);
  }

  /// Figure 2.5, with means around 4: at the end about 84, 71, 50 and 28 % for the four curves.
  @Test
  void a_baseline_helps_the_gradient_as_in_the_book() {
    var four = new Bed.Test(10, 4, 1, 0);
    double[] book = {0.84, 0.71, 0.50, 0.28};
    Strategy[] strategies = {
      new Strategy.Gradient(0.1, true),
      new Strategy.Gradient(0.4, true),
      new Strategy.Gradient(0.1, false),
      new Strategy.Gradient(0.4, false)
    };
    for (int i = 0; i < book.length; i++) {
      Runs runs = new Runs(four, strategies[i], AVERAGE, 1_000, 5).play(1_000);

      assertThat(runs.optimalShare()).as(strategies[i].toString()).isCloseTo(book[i], within(0.06));
    }
  }

  @Test
  void the_same_seed_gives_the_same_runs_in_any_portions() {
    for (Strategy strategy : STRATEGIES) {
      Runs whole = new Runs(TEN, strategy, AVERAGE, 50, 9).play(20);
      Runs first = new Runs(TEN, strategy, AVERAGE, 50, 9).play(7);
      Runs rest = first.copy().play(13);

      assertThat(rest.meanReward()).as(strategy.toString()).isEqualTo(whole.meanReward());
      assertThat(first.tasks()).isEqualTo(7);
    }
  }

  @Test
  void a_copied_player_goes_on_with_the_same_bits() {
    for (Strategy strategy : STRATEGIES) {
      var player = new Player(TEN, strategy, AVERAGE, 3, 0);
      player.run(100);
      var copy = player.copy();
      player.run(100);
      for (int i = 0; i < 100; i++) {
        copy.advance();
      }

      assertThat(copy.digest()).as(strategy.toString()).isEqualTo(player.digest());
      assertThat(copy.latest()).isEqualTo(player.latest());
    }
  }

  @Test
  void a_pull_says_its_arithmetic() {
    var player = new Player(TEN, new Strategy.EpsilonGreedy(0.2), new Estimates(5, 0.1), 3, 0);
    assertThat(player.latest()).isEmpty();
    player.run(30);
    double before = player.estimate(4);
    player.pull(4);
    Pull pull = player.latest().orElseThrow();

    assertThat(pull.time()).isEqualTo(31);
    assertThat(pull.oldEstimate()).isEqualTo(before);
    assertThat(pull.newEstimate())
        .isEqualTo(before + 0.1 * (pull.reward() - before))
        .isEqualTo(player.estimate(4));
    assertThat(pull.optimal()).isEqualTo(pull.regret() == 0);
  }

  @Test
  void upper_bounds_try_every_arm_first() {
    var player = new Player(TEN, new Strategy.Ucb(2), AVERAGE, 1, 1);
    player.run(10);

    for (int arm = 0; arm < 10; arm++) {
      assertThat(player.count(arm)).isEqualTo(1);
    }
    assertThat(player.interval(0, 0.95).known()).isFalse();
  }

  @Test
  void intervals_of_an_arm_hold_as_often_as_they_say() {
    Bed one = new Bed.Chosen(List.of(Arm.normal(2, 3)), 0);
    int held = 0;
    for (int task = 0; task < 1_000; task++) {
      var player = new Player(one, new Strategy.Greedy(), AVERAGE, 1, task);
      player.run(8);
      held += player.interval(0, 0.95).contains(2) ? 1 : 0;
    }

    assertThat(held).isBetween(925, 975);
  }

  @Test
  void thompson_finds_the_better_coin() {
    Bed coins = new Bed.Chosen(List.of(Arm.coin(0.4), Arm.coin(0.7)), 0);
    Runs runs = new Runs(coins, new Strategy.ThompsonBeta(), AVERAGE, 500, 1).play(200);

    assertThat(runs.optimalShare()).isGreaterThan(0.95);
    assertThat(runs.optimalInterval(499).contains(runs.optimal(499))).isTrue();
    assertThat(runs.regret(499)).isBetween(0.0, 10.0);
  }

  /// Exercise 2.5 of Sutton and Barto (2018): with drifting arms a constant step size wins.
  @Test
  void drifting_arms_want_a_constant_step() {
    var drifting = new Bed.Test(10, 0, 0, 0.01);
    var tenth = new Strategy.EpsilonGreedy(0.1);
    Runs average = new Runs(drifting, tenth, AVERAGE, 5_000, 2).play(100);
    Runs constant = new Runs(drifting, tenth, new Estimates(0, 0.1), 5_000, 2).play(100);

    assertThat(constant.meanReward()).isGreaterThan(average.meanReward() + 0.1);
  }

  /// Mean a / (a + b) and variance ab / ((a + b)² (a + b + 1)) of the beta distribution.
  @Test
  void beta_draws_have_their_mean_and_variance() {
    var random = new Rng(1);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 100_000; i++) {
      double draw = Gamma.beta(3, 7, random);
      sum += draw;
      squares += draw * draw;
    }
    double mean = sum / 100_000;

    assertThat(mean).isCloseTo(0.3, within(0.002));
    assertThat(squares / 100_000 - mean * mean).isCloseTo(21.0 / 1_100, within(0.0005));
  }

  @Test
  void what_is_no_arm_is_refused() {
    assertThatThrownBy(() -> Arm.coin(1.2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Arm.normal(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bed.Chosen(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Strategy.EpsilonGreedy(1.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Player(TEN, new Strategy.Greedy(), AVERAGE, 1, 1).pull(10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
