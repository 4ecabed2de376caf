package dev.praxis.labs.reinforcement.bandits;

import static dev.praxis.labs.reinforcement.bandits.Bandits.drawn;
import static dev.praxis.labs.reinforcement.bandits.Bandits.fact;
import static dev.praxis.labs.reinforcement.bandits.Bandits.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Lines;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Fits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The lab's scores against the figures of Sutton and Barto, Reinforcement Learning, 2nd edition,
/// 2018, chapter 2. Values are read off the printed curves.
@Execution(ExecutionMode.CONCURRENT)
class BookTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private Drawing many(Object... settings) throws Exception {
    Object[] all = java.util.Arrays.copyOf(settings, settings.length + 2);
    all[settings.length] = "tasks";
    all[settings.length + 1] = 2_000;
    return drawn(fits, all);
  }

  /// Figure 2.2: greedy levels off at about 1.0 and a third of tasks, ε = 0.1 at about 1.4 and 80
  /// %;
  /// the best possible is about 1.54.
  @Test
  void figure_2_2_greedy_gets_stuck_and_a_tenth_of_chance_does_not() throws Exception {
    Drawing greedy = many("method", "greedy");
    Drawing tenth = many("method", "epsilon-greedy", "epsilon", 0.1);
    Drawing hundredth = many("method", "epsilon-greedy", "epsilon", 0.01);

    assertThat(score(greedy, "mean_reward")).isCloseTo(1.03, within(0.08));
    assertThat(score(greedy, "optimal_share")).isCloseTo(0.35, within(0.04));
    assertThat(score(tenth, "mean_reward")).isCloseTo(1.39, within(0.06));
    assertThat(score(tenth, "optimal_share")).isCloseTo(0.80, within(0.03));
    assertThat(score(hundredth, "optimal_share")).isBetween(0.5, 0.66);
    assertThat(fact(tenth, "best_possible")).isCloseTo(1.54, within(0.05));
  }

  /// Figure 2.3: with a step of 0.1, optimistic greedy ends above 80 %, realistic ε-greedy below.
  @Test
  void figure_2_3_optimism_overtakes_realism() throws Exception {
    Drawing optimistic =
        many("method", "optimistic", "rival", "epsilon-greedy", "step_size", "constant");

    assertThat(score(optimistic, "optimal_share"))
        .isBetween(0.80, 0.90)
        .isGreaterThan(fact(optimistic, "rival_optimal") + 0.04);
  }

  /// Figure 2.4: UCB with c = 2 spikes on the eleventh step, after every arm was tried once, and
  /// ends near 1.5, above ε = 0.1.
  @Test
  void figure_2_4_upper_bounds_spike_on_the_eleventh_step() throws Exception {
    Drawing ucb = many("method", "ucb", "rival", "epsilon-greedy");
    double[] reward = ((Lines) ucb.figures().get("reward")).lines().getFirst().y();

    assertThat(score(ucb, "mean_reward"))
        .isCloseTo(1.5, within(0.06))
        .isGreaterThan(fact(ucb, "rival_reward") + 0.05);
    assertThat(reward[10]).isGreaterThan(reward[9] + 0.5).isGreaterThan(reward[11] + 0.05);
  }

  /// Figure 2.5: with means around 4, about 84, 71, 50 and 28 % at the end.
  @Test
  void figure_2_5_the_gradient_needs_its_baseline() throws Exception {
    double[] book = {0.84, 0.71, 0.50, 0.28};
    for (int i = 0; i < 4; i++) {
      Drawing gradient =
          many(
              "method",
              "gradient",
              "level",
              4.0,
              "alpha",
              i % 2 == 0 ? 0.1 : 0.4,
              "baseline",
              i < 2);

      assertThat(score(gradient, "optimal_share"))
          .as("curve " + i)
          .isCloseTo(book[i], within(0.06));
    }
  }

  /// Figure 2.6, mean reward over all 1,000 steps at good parameters: UCB leads with about 1.5,
  /// ε-greedy comes last with about 1.35; each lies on the parabola's top in the print.
  @Test
  void figure_2_6_upper_bounds_lead_and_chance_comes_last() throws Exception {
    double ucb = overall(many("method", "ucb", "c", 1.0));
    double optimistic = overall(many("method", "optimistic", "optimism", 1.0));
    double gradient = overall(many("method", "gradient", "alpha", 0.25));
    double epsilon = overall(many("method", "epsilon-greedy", "epsilon", 0.0625));

    assertThat(ucb).isCloseTo(1.5, within(0.06)).isGreaterThan(optimistic);
    assertThat(optimistic).isCloseTo(1.46, within(0.06)).isGreaterThan(epsilon);
    assertThat(gradient).isCloseTo(1.42, within(0.06)).isGreaterThan(epsilon);
    assertThat(epsilon).isCloseTo(1.34, within(0.07));
  }

  /// With arms of the average luck: the mean of the greatest of ten normal numbers is 1.54.
  private static double overall(Drawing drawing) {
    return 1.54 - score(drawing, "regret") / 1_000;
  }

  /// Exercise 2.5: all arms begin alike and wander by 0.01 a step; a constant step follows them.
  @Test
  void exercise_2_5_wandering_arms_want_a_constant_step() throws Exception {
    Object[] wandering = {
      "drift", 0.01, "spread", 0.0, "steps", 10_000, "tasks", 200, "step_size", ""
    };
    wandering[9] = "sample-average";
    Drawing average = drawn(fits, wandering);
    wandering[9] = "constant";
    Drawing constant = drawn(fits, wandering);

    assertThat(score(constant, "optimal_share"))
        .isGreaterThan(score(average, "optimal_share") + 0.2);
    assertThat(score(constant, "mean_reward")).isGreaterThan(score(average, "mean_reward") + 0.2);
  }
}
