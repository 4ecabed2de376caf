package dev.praxis.labs.reinforcement.bandits;

import static dev.praxis.labs.reinforcement.bandits.Bandits.drawn;
import static dev.praxis.labs.reinforcement.bandits.Bandits.fact;
import static dev.praxis.labs.reinforcement.bandits.Bandits.open;
import static dev.praxis.labs.reinforcement.bandits.Bandits.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Lines;
import dev.praxis.figure.Plane;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Pressed;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Narration;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BanditsLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  @Test
  void the_curves_do_not_wait_for_the_shown_task() throws Exception {
    Run<?, ?> run = open(fits);
    double atOnce = score(run.draw(false), "mean_reward");
    run.go(Goal.END);

    assertThat(score(run.draw(false), "mean_reward")).isEqualTo(atOnce);
    assertThat(run.tick()).isEqualTo(1_000);
    assertThat(run.draw(true).scores()).doesNotContainKey("mean_reward");
  }

  @Test
  void scores_come_with_an_interval_over_tasks_but_not_from_a_single_one() throws Exception {
    Estimate many = drawn(fits, "tasks", 400).scores().get("optimal_share");
    Estimate one = drawn(fits, "tasks", 1).scores().get("optimal_share");

    assertThat(many.n()).isEqualTo(400);
    assertThat(many.low()).isPresent();
    assertThat(many.high().orElseThrow() - many.low().orElseThrow()).isBetween(0.02, 0.12);
    assertThat(one.low()).isEmpty();
  }

  @Test
  void a_pull_is_said_with_its_numbers_and_they_add_up() throws Exception {
    Run<?, ?> run = open(fits, "method", "greedy");
    run.forward(25);
    double before = estimate(run, 0);
    Narration said = run.draw(false).said().orElseThrow();
    assertThat(said.sentence()).startsWith("Pull 25: arm ").contains("Its estimate goes from ");
    assertThat(said.formula().orElseThrow()).startsWith("Q_{").contains("\\leftarrow");
    assertThat(before).isFinite();

    run.forward(1);
    Drawing after = run.draw(false);
    int arm = (int) fact(after, "last_arm") - 1;
    run.seek(25);
    double old = estimate(run, arm);
    run.seek(26);
    List<Object> row = after.figures().get("table").table().rows().get(arm);
    long count = (Long) row.get(2);
    double reward = fact(after, "last_reward");

    assertThat(estimate(run, arm)).isCloseTo(old + (reward - old) / count, within(1e-12));
  }

  private static double estimate(Run<?, ?> run, int arm) throws Exception {
    return (Double) run.draw(false).figures().get("table").table().rows().get(arm).get(3);
  }

  @Test
  void a_dragged_arm_moves_in_this_task_and_in_the_many() throws Exception {
    Run<?, ?> run = open(fits, "bed", "arms", "arms", 3, "method", "ucb");
    run.forward(100);
    double before = score(run.draw(false), "mean_reward");

    run.edit("mean", new Moved(0, Map.of("arm", 1.0, "reward", 5.0)));
    run.go(Goal.END);

    Drawing drawing = run.draw(false);
    assertThat(fact(drawing, "best_arm")).isEqualTo(1);
    assertThat(fact(drawing, "favourite")).isEqualTo(1);
    assertThat(drawing.facts()).containsEntry("moved", true).containsEntry("moved_at", 100.0);
    assertThat(before).isCloseTo(1.2, within(0.15));
    assertThat(score(drawing, "mean_reward")).isCloseTo(5, within(0.15));
  }

  @Test
  void arms_drawn_by_chance_cannot_be_dragged_and_say_what_to_do() throws Exception {
    Run<?, ?> run = open(fits);

    assertThatThrownBy(() -> run.edit("mean", new Moved(0, Map.of("reward", 1.0))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Set Bed to “arms”");
    assertThat(((Plane) run.draw(false).figures().get("arms")).layers())
        .filteredOn(layer -> layer instanceof Plane.Points points && points.handle().isPresent())
        .isEmpty();
  }

  @Test
  void a_chance_stays_within_0_to_1_and_what_is_no_number_is_refused() throws Exception {
    Run<?, ?> run = open(fits, "bed", "arms", "kind", "bernoulli", "arms", 2);
    run.edit("mean", new Moved(0, Map.of("reward", 1.7)));

    assertThat((Double) run.draw(false).figures().get("table").table().rows().get(0).get(1))
        .isEqualTo(1);
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e9}) {
      assertThatThrownBy(() -> run.edit("mean", new Moved(0, Map.of("reward", bad))))
          .isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> run.edit("mean", new Moved(2, Map.of("reward", 0.5))))
        .hasMessageContaining("There is no arm 3");
    assertThatThrownBy(() -> run.edit("pull_3", new Pressed()))
        .hasMessageContaining("There is no arm 3");
  }

  @Test
  void the_same_arm_pays_you_and_the_method_the_same() throws Exception {
    for (String kind : new String[] {"gaussian", "bernoulli"}) {
      Run<?, ?> run = open(fits, "method", "ucb", "kind", kind, "drift", 0.1);
      for (int i = 1; i <= 30; i++) {
        run.seek(i);
        int arm = (int) fact(run.draw(false), "last_arm");
        run.seek(0);
        run = replay(run, arm);
      }
      Drawing drawing = run.draw(false);

      assertThat(fact(drawing, "your_pulls")).isEqualTo(30);
      assertThat(score(drawing, "yours")).isEqualTo(score(drawing, "method"));
      assertThat(fact(drawing, "your_regret"))
          .isCloseTo(fact(drawing, "method_regret"), within(1e-12));
    }
  }

  private static Run<?, ?> replay(Run<?, ?> run, int arm) throws Exception {
    run.edit("pull_" + arm, new Pressed());
    return run;
  }

  @Test
  void pulling_the_best_arm_beats_a_method_that_must_look_for_it() throws Exception {
    Run<?, ?> run = open(fits, "bed", "arms", "kind", "bernoulli", "arms", 3);
    for (int i = 0; i < 60; i++) {
      run.edit("pull_3", new Pressed());
    }
    Drawing drawing = run.draw(false);

    assertThat(fact(drawing, "your_regret")).isZero();
    assertThat(fact(drawing, "method_regret")).isPositive();
    assertThat(drawing.figures().get("duel").note()).contains("After 60 pulls you lost 0");
    double[] total = ((Lines) drawing.figures().get("duel")).lines().getFirst().y();
    assertThat(total[60] / 60).isCloseTo(score(drawing, "yours"), within(1e-12));
  }

  @Test
  void no_more_pulls_than_steps() throws Exception {
    Run<?, ?> run = open(fits, "steps", 2);
    run.edit("pull_1", new Pressed());
    run.edit("pull_1", new Pressed());

    assertThatThrownBy(() -> run.edit("pull_1", new Pressed())).hasMessageContaining("Restart");
  }

  @Test
  void hidden_truth_is_nowhere_to_be_seen() throws Exception {
    Drawing hidden = drawn(fits, "truth", false);

    assertThat(hidden.figures().get("table").table().columns()).doesNotContain("true mean");
    assertThat(hidden.figures().get("arms").table().rows())
        .noneMatch(row -> row.getFirst().equals("true mean"));
    assertThat(hidden.figures().get("pulls").describe()).doesNotContain("best");
  }

  @Test
  void one_arm_and_equal_arms_are_played_and_named() throws Exception {
    assertThat(drawn(fits, "arms", 1).said().orElseThrow().sentence()).contains("set Arms to 2");
    Drawing equal = drawn(fits, "spread", 0.0);
    assertThat(equal.said().orElseThrow().sentence()).contains("raise Spread");
    assertThat(score(equal, "optimal_share")).isEqualTo(1);
    assertThat(score(equal, "regret")).isZero();
  }

  @Test
  void numbers_that_will_not_do_are_refused_with_what_to_try() {
    Object[][] bad = {
      {"spread", Double.NaN},
      {"spread", 1e300},
      {"drift", -1.0},
      {"drift", Double.POSITIVE_INFINITY},
      {"steps", 0},
      {"tasks", 0},
      {"arms", 0},
      {"arms", 11},
      {"epsilon", 1.1},
      {"alpha", 0.0},
      {"method", "best"}
    };
    for (Object[] one : bad) {
      assertThatThrownBy(() -> open(fits, one))
          .as(one[0] + " " + one[1])
          .isInstanceOf(Refusal.class)
          .hasMessageMatching("(?s).*(Give a|Choose one of).*");
    }
  }

  @Test
  void more_work_than_anyone_would_wait_for_is_cut_and_said() throws Exception {
    Drawing long0 = drawn(fits, "steps", 10_000, "tasks", 2_000);

    assertThat(fact(long0, "tasks_played")).isEqualTo(400);
    assertThat(long0.figures().get("optimal").note()).contains("Only 400 of 2000 tasks");
    assertThat(long0.scores().get("mean_reward").n()).isEqualTo(400);
  }
}
