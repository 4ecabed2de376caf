package dev.praxis.rl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.rl.Model;
import dev.praxis.rl.Outcome;
import dev.praxis.rl.plan.Plan.Terms;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  /// Example 4.1 of Sutton and Barto (2018): 4 x 4, −1 a step, ends in two corners.
  private static Model corners() {
    double[] start = new double[16];
    java.util.Arrays.fill(start, 1, 15, 1.0 / 14);
    int[] by = {-4, 1, 4, -1};
    return new Model(
        4,
        start,
        new BitSet(),
        (state, action) -> {
          boolean off =
              state + by[action] < 0
                  || state + by[action] > 15
                  || (action == 1 && state % 4 == 3)
                  || (action == 3 && state % 4 == 0);
          int next = off ? state : state + by[action];
          return List.of(
              state % 15 == 0 ? Outcome.absorbed(state) : new Outcome(1, next, -1, next % 15 == 0));
        });
  }

  private static Plan finished(Plan plan) {
    Plan now = plan;
    while (!now.done()) {
      now = now.sweep();
    }
    return now;
  }

  /// Figure 4.1 of Sutton and Barto (2018), k = 1, 2 and ∞.
  @Test
  void the_corner_grid_has_the_values_of_the_book() {
    Model model = corners();
    Plan plan =
        PolicyEvaluation.of(new Terms(model, 1, false, 1e-12), Policy.uniform(model)).sweep();
    assertThat(plan.state().value(5)).isEqualTo(-1);
    plan = plan.sweep();
    assertThat(plan.state().value(1)).isEqualTo(-1.75);
    assertThat(plan.state().value(5)).isEqualTo(-2);

    double[] values = finished(plan).state().values();

    double[] book = {0, -14, -20, -22, -14, -18, -20, -20, -20, -20, -18, -14, -22, -20, -14, 0};
    assertThat(values).containsExactly(book, within(1e-8));
  }

  @Test
  void in_place_needs_fewer_sweeps_for_the_same_values() {
    Model model = corners();
    Plan apart =
        finished(PolicyEvaluation.of(new Terms(model, 1, false, 1e-10), Policy.uniform(model)));
    Plan within =
        finished(PolicyEvaluation.of(new Terms(model, 1, true, 1e-10), Policy.uniform(model)));

    assertThat(within.state().sweeps()).isLessThan(apart.state().sweeps());
    assertThat(within.state().values()).containsExactly(apart.state().values(), within(1e-6));
  }

  @Test
  void a_sweep_leaves_the_plan_before_as_it_was() {
    Plan plan = ValueIteration.of(new Terms(corners(), 1, true, 1e-9));

    Plan next = plan.sweep();

    assertThat(plan.state().value(5)).isZero();
    assertThat(next.state().change()).isEqualTo(1);
    assertThat(plan.state().sweeps()).isZero();
  }

  @Test
  void policy_iteration_stops_among_equals() {
    Plan plan = finished(PolicyIteration.of(new Terms(corners(), 1, false, 1e-10)));

    assertThat(plan.state().values()).startsWith(0, -1, -2, -3);
    assertThat(plan.sweep()).isSameAs(plan);
  }

  @Test
  void ties_share_and_the_first_takes_all() {
    double[] q = {1, 1 - 1e-12, 0, 1, 5, 5, 5, 5};

    assertThat(Policy.ties(4, q).probability(0, 1)).isEqualTo(1.0 / 3);
    assertThat(Policy.ties(4, q).probability(0, 2)).isZero();
    assertThat(Policy.first(4, q).probability(0, 0)).isEqualTo(1);
    assertThat(Policy.first(4, q).exploring(0.2).probability(0, 2)).isCloseTo(0.05, within(1e-15));
  }

  @Test
  void a_policy_that_never_ends_has_no_value_without_discount() {
    Model model = corners();
    Policy up = Policy.of(4, new int[16]);

    assertThat(Worth.endsSurely(model, up)).isFalse();
    assertThat(Worth.startValue(model, up, 1)).isNaN();
    assertThat(Worth.endsSurely(model, Policy.uniform(model))).isTrue();
    assertThat(Worth.startValue(model, Policy.uniform(model), 1)).isCloseTo(-18, within(0.4));
  }

  @Test
  void values_that_grow_without_end_are_diverging() {
    var model =
        new Model(
            1, new double[] {1}, new BitSet(), (s, a) -> List.of(new Outcome(1, 0, 1e6, false)));
    Plan plan = ValueIteration.of(new Terms(model, 1, true, 1e-9));
    for (int i = 0; i < 1_000_001; i++) {
      plan = plan.sweep();
    }

    assertThat(plan.done()).isFalse();
    assertThat(plan.diverging()).isTrue();
    assertThat(plan.sweep().state().change()).isEqualTo(1e6);
  }
}
