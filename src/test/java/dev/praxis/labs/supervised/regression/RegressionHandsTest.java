package dev.praxis.labs.supervised.regression;

import static dev.praxis.labs.supervised.regression.Bench.coefficients;
import static dev.praxis.labs.supervised.regression.Bench.fact;
import static dev.praxis.labs.supervised.regression.Bench.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Dataset;
import dev.praxis.figure.Plane;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Gesture.Added;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Removed;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegressionHandsTest {
  /// y = 1 + 2 x, but for the last row.
  private static final Dataset FIVE =
      TestMaterials.table(
          TestMaterials.numbers("x", 0, 1, 2, 3, 4),
          TestMaterials.numbers("z", 5, 3, 8, 1, 4),
          TestMaterials.numbers("y", 1, 3, 5, 7, 10));

  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  private Run<?, ?> five() throws Exception {
    return bench.open(FIVE, Map.of("features", "x"));
  }

  @Test
  void a_point_dragged_onto_the_line_makes_the_fit_exact() throws Exception {
    Run<?, ?> run = five();

    run.edit("point", new Moved(4, Map.of("x", 5.0, "y", 11.0)));

    Drawing drawing = run.draw(false);
    assertThat(coefficients(drawing, Bench.CLOSED)[0]).isCloseTo(1, within(1e-12));
    assertThat(coefficients(drawing, Bench.CLOSED)[1]).isCloseTo(2, within(1e-12));
    assertThat(score(drawing, "r2")).isCloseTo(1, within(1e-12));
    assertThat(drawing.facts()).containsEntry("edited", true);
  }

  @Test
  void a_drag_is_undone_by_opening_the_experiment_before_it() throws Exception {
    Run<?, ?> run = five();
    var before = run.experiment();
    Drawing first = run.draw(false);
    run.edit("point", new Moved(4, Map.of("y", -40.0)));

    Run<?, ?> reopened = bench.open(before, ref -> FIVE);

    assertThat(reopened.draw(false).scores()).isEqualTo(first.scores());
    assertThat(reopened.draw(false).facts())
        .isEqualTo(first.facts())
        .containsEntry("edited", false);
  }

  @Test
  void opening_an_experiment_with_its_edits_repeats_them() throws Exception {
    Run<?, ?> run = five();
    run.forward(3);
    run.edit("point", new Moved(0, Map.of("y", 4.0)));
    run.edit("point", new Added(Map.of("x", 6.0, "y", 2.0)));
    run.edit("point", new Removed(2));
    run.forward(4);

    Run<?, ?> again = bench.open(run.experiment(), ref -> FIVE);
    again.seek(7);

    assertThat(again.draw(false).scores()).isEqualTo(run.draw(false).scores());
    assertThat(again.draw(false).facts()).isEqualTo(run.draw(false).facts());
  }

  @Test
  void points_are_added_and_removed() throws Exception {
    Run<?, ?> run = five();

    run.edit("point", new Added(Map.of("x", 5.0, "y", 11.0)));
    run.edit("point", new Removed(4));

    assertThat(fact(run.draw(true), "rows")).isEqualTo(5);
    assertThat(coefficients(run.draw(true), Bench.CLOSED)[1]).isCloseTo(2, within(1e-12));
  }

  @Test
  void the_descent_goes_on_from_where_it_stands_on_the_new_surface() throws Exception {
    Run<?, ?> run = five();
    run.forward(6);
    double[] there = coefficients(run.draw(true), Bench.DESCENT);

    run.edit("point", new Moved(4, Map.of("y", 0.0)));

    Drawing drawing = run.draw(true);
    assertThat(coefficients(drawing, Bench.DESCENT)).containsExactly(there);
    assertThat(fact(drawing, "steps")).isEqualTo(6);
    assertThat(drawing.said().orElseThrow().sentence()).contains("data changed");
  }

  @Test
  void a_point_stays_its_own_when_another_feature_is_chosen() throws Exception {
    Run<?, ?> run = five();
    run.edit("point", new Added(Map.of("x", 6.0, "y", 2.0)));
    run.edit("point", new Moved(5, Map.of("x", 7.0, "y", 3.0)));

    var other =
        Run.restarted(run.spec(), run.experiment()).with(new Settings(Map.of("features", "z")));
    Drawing drawing = bench.open(other, ref -> FIVE).draw(false);

    assertThat(fact(drawing, "rows")).isEqualTo(5);
    assertThat(fact(drawing, "left_out")).isEqualTo(1);
  }

  @Test
  void with_several_features_a_move_changes_the_named_cells_of_the_row() throws Exception {
    Run<?, ?> run = bench.open(FIVE, Map.of("features", "x,z"));

    run.edit("point", new Moved(4, Map.of("x", 4.0, "y", 9.0)));

    double[] closed = coefficients(run.draw(true), Bench.CLOSED);
    assertThat(closed[1]).isCloseTo(2, within(1e-12));
    assertThat(closed[2]).isCloseTo(0, within(1e-12));
  }

  @Test
  void a_click_on_the_surface_begins_the_descent_there() throws Exception {
    Run<?, ?> run = five();
    run.forward(20);

    run.edit("descent", new Added(Map.of("intercept", -3.0, "slope of x", 4.0)));

    Drawing drawing = run.draw(true);
    assertThat(coefficients(drawing, Bench.DESCENT)).containsExactly(-3.0, 4.0);
    assertThat(fact(drawing, "steps")).isZero();
    Plane loss = (Plane) drawing.figures().get("loss");
    assertThat(loss.x().low()).isLessThan(-3);
    assertThat(loss.y().high()).isGreaterThan(4);
  }

  @Test
  void a_start_clicked_later_begins_a_restart() throws Exception {
    Run<?, ?> run = five();
    run.forward(20);
    run.edit("descent", new Added(Map.of("intercept", -3.0, "slope of x", 4.0)));

    Run<?, ?> again = bench.open(Run.restarted(run.spec(), run.experiment()), ref -> FIVE);

    assertThat(again.tick()).isZero();
    assertThat(coefficients(again.draw(true), Bench.DESCENT)).containsExactly(-3.0, 4.0);
  }

  @Test
  void a_descent_begun_at_the_optimum_is_done() throws Exception {
    Run<?, ?> run = five();
    double[] closed = coefficients(run.draw(true), Bench.CLOSED);

    run.edit("descent", new Added(Map.of("intercept", closed[0], "slope of x", closed[1])));
    run.go(Goal.END);

    assertThat(run.tick()).isZero();
    assertThat(run.draw(false).facts()).containsEntry("converged", true);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, -1e101})
  void numbers_that_are_none_are_refused_everywhere(double hostile) throws Exception {
    Run<?, ?> run = five();
    Drawing before = run.draw(false);

    refused(run, "point", new Moved(0, Map.of("y", hostile)));
    refused(run, "point", new Added(Map.of("x", hostile, "y", 1.0)));
    refused(run, "descent", new Added(Map.of("intercept", hostile)));

    assertThat(run.draw(false).scores()).isEqualTo(before.scores());
    assertThat(run.experiment().edits()).isEmpty();
  }

  @Test
  void the_largest_numbers_taken_still_give_a_picture() throws Exception {
    Run<?, ?> run = five();

    run.edit("point", new Moved(0, Map.of("x", 1e100, "y", -1e100)));
    run.go(Goal.END);

    assertThat(score(run.draw(false), "r2")).isBetween(0.0, 1.0);
  }

  @Test
  void items_and_names_that_are_not_there_are_refused() throws Exception {
    Run<?, ?> run = five();

    for (int item : List.of(-1, 5, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
      refused(run, "point", new Moved(item, Map.of("y", 1.0)));
      refused(run, "point", new Removed(item));
    }
    refused(run, "point", new Moved(0, Map.of("predicted y", 1.0)));
    refused(run, "point", new Added(Map.of()));
    refused(run, "descent", new Added(Map.of()));
    refused(run, "descent", new Added(Map.of("slope of nothing", 1.0)));
    refused(run, "descent", new Added(Map.of("slope", 1.0)));
    refused(run, "descent", new Moved(0, Map.of("intercept", 1.0)));
    refused(run, "point", new Gesture.Pressed());
    refused(run, "nothing", new Gesture.Pressed());
  }

  @Test
  void the_last_rows_needed_are_not_given_up() throws Exception {
    Run<?, ?> run = five();
    run.edit("point", new Removed(0));
    run.edit("point", new Removed(0));
    Drawing before = run.draw(false);

    refused(run, "point", new Removed(0));

    assertThat(run.draw(false).facts()).isEqualTo(before.facts());
    assertThat(fact(before, "rows")).isEqualTo(3);
  }

  @Test
  void a_drag_that_leaves_one_value_only_is_refused() throws Exception {
    Dataset data =
        TestMaterials.table(
            TestMaterials.numbers("x", 1, 1, 1, 2), TestMaterials.numbers("y", 1, 2, 3, 4));
    Run<?, ?> run = bench.open(data, Map.of("target", "y"));

    refused(run, "point", new Moved(3, Map.of("x", 1.0)));

    assertThat(run.experiment().edits()).isEmpty();
  }

  private static void refused(Run<?, ?> run, String handle, Gesture gesture) {
    assertThatThrownBy(() -> run.edit(handle, gesture)).isInstanceOf(Refusal.class);
  }
}
