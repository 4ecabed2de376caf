package dev.praxis.labs.supervised.regression;

import static dev.praxis.labs.supervised.regression.Bench.coefficients;
import static dev.praxis.labs.supervised.regression.Bench.fact;
import static dev.praxis.labs.supervised.regression.Bench.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Plane;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Knob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Labs;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import dev.praxis.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegressionLabTest {
  private static final Map<String, Object> BMI = Map.of("features", "bmi");
  private static final Map<String, Object> BMI_STANDARDISED =
      Map.of("features", "bmi", "standardise", true, "rate", 0.1);
  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void it_is_found_among_the_labs() {
    Labs labs = Labs.load();

    assertThat(labs.find("linear-regression")).isPresent();
  }

  @Test
  void the_default_experiment_uses_every_other_number_and_shows_body_mass() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of());

    assertThat(run.settings().text("target")).isEqualTo("progression");
    assertThat(run.settings().names("features"))
        .containsExactly("age", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6");
    assertThat(run.settings().text("x")).isEqualTo("bmi");
  }

  @Test
  void the_default_experiment_finishes_without_hands() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of());

    run.go(Goal.END);

    assertThat(run.finished()).isTrue();
    assertThat(run.draw(false).facts()).containsEntry("diverged", false);
  }

  @Test
  void in_raw_units_the_descent_crawls_and_standardised_it_arrives() throws Exception {
    Run<?, ?> raw = bench.open("diabetes", BMI);
    Run<?, ?> standardised = bench.open("diabetes", BMI_STANDARDISED);

    raw.forward(100);
    standardised.forward(100);

    assertThat(raw.draw(true).facts()).containsEntry("converged", false);
    assertThat(score(raw.draw(true), "gap")).isGreaterThan(100);
    assertThat(standardised.draw(true).facts()).containsEntry("converged", true);
    assertThat(standardised.tick()).isLessThan(100);
  }

  @Test
  void the_descent_settles_at_the_closed_form_with_all_features() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of("standardise", true));

    run.go(Goal.END);

    Drawing drawing = run.draw(true);
    assertThat(drawing.facts()).containsEntry("converged", true);
    double[] closed = coefficients(drawing, Bench.CLOSED);
    double[] descent = coefficients(drawing, Bench.DESCENT);
    for (int i = 0; i < closed.length; i++) {
      assertThat(descent[i]).isCloseTo(closed[i], within(0.05));
    }
    assertThat(score(drawing, "gap")).isLessThan(1e-4);
  }

  @Test
  void the_gap_is_the_loss_of_the_descent_less_that_of_least_squares() throws Exception {
    Run<?, ?> run = bench.open("diabetes", BMI);
    run.forward(7);

    Drawing drawing = run.draw(true);

    // 3890.457 is the mean squared error scikit-learn gives for bmi alone
    assertThat(score(drawing, "loss") - score(drawing, "gap")).isCloseTo(3890.4565, within(1e-3));
  }

  @Test
  void half_the_largest_step_solves_a_round_bowl_at_once() throws Exception {
    Run<?, ?> run =
        bench.open("diabetes", Map.of("features", "bmi", "standardise", true, "rate", 0.5));

    run.go(Goal.END);

    assertThat(run.tick()).isEqualTo(1);
  }

  @Test
  void a_rate_of_one_and_a_half_diverges_and_says_so() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of("features", "bmi", "rate", 1.5));

    run.go(Goal.END);

    Drawing drawing = run.draw(false);
    assertThat(run.tick()).isLessThan(100);
    assertThat(drawing.facts()).containsEntry("diverged", true).containsEntry("converged", false);
    assertThat(drawing.said().orElseThrow().sentence()).contains("diverged", "below 1");
  }

  @Test
  void just_below_one_never_diverges_and_just_above_it_climbs() throws Exception {
    Run<?, ?> below = bench.open("diabetes", Map.of("features", "bmi", "rate", 0.99));
    Run<?, ?> above = bench.open("diabetes", Map.of("features", "bmi", "rate", 1.01));
    double start = score(below.draw(true), "loss");

    below.go(Goal.END);
    above.go(Goal.END);

    assertThat(score(below.draw(true), "loss")).isLessThan(start);
    assertThat(above.draw(true).facts()).containsEntry("diverged", true);
  }

  @Test
  void stepping_back_and_forward_comes_to_the_same_place() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of("standardise", true));
    run.forward(300);
    double[] there = coefficients(run.draw(true), Bench.DESCENT);

    run.seek(3);
    run.seek(300);

    assertThat(coefficients(run.draw(true), Bench.DESCENT)).containsExactly(there);
  }

  @Test
  void many_single_steps_equal_one_long_one() throws Exception {
    Run<?, ?> single = bench.open("diabetes", BMI);
    Run<?, ?> together = bench.open("diabetes", BMI);

    for (int i = 0; i < 25; i++) {
      single.forward(1);
    }
    together.forward(25);

    assertThat(coefficients(single.draw(true), Bench.DESCENT))
        .containsExactly(coefficients(together.draw(true), Bench.DESCENT));
  }

  @Test
  void the_second_stride_ends_at_tens() throws Exception {
    Run<?, ?> run = bench.open("diabetes", BMI);
    run.forward(3);

    run.stride(1);

    assertThat(run.tick()).isEqualTo(10);
  }

  @Test
  void the_seed_changes_folds_but_not_the_fit() throws Exception {
    Run<?, ?> run = bench.open("diabetes", BMI);
    Run<?, ?> other = bench.open(run.experiment().withSeed(7), TestMaterials.shipped());

    Drawing drawing = run.draw(false);
    Drawing drawnOther = other.draw(false);

    assertThat(score(drawing, "rmse")).isNotEqualTo(score(drawnOther, "rmse"));
    assertThat(score(drawing, "r2")).isEqualTo(score(drawnOther, "r2"));
  }

  @Test
  void the_error_on_unseen_rows_has_an_interval_and_exceeds_that_on_seen_ones() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of());

    Drawing drawing = run.draw(false);

    Estimate rmse = drawing.scores().get("rmse");
    assertThat(rmse.value())
        .isGreaterThan(Math.sqrt(score(drawing, "loss") - score(drawing, "gap")));
    assertThat(rmse.value()).isBetween(rmse.low().orElseThrow(), rmse.high().orElseThrow());
    assertThat(rmse.on()).isEqualTo("folds");
    assertThat(run.draw(true).scores()).doesNotContainKey("rmse");
  }

  @Test
  void leaving_one_out_agrees_with_the_hat_matrix() throws Exception {
    // Ten rows: errors left out are e / (1 - h), Allen (1974), with h from one feature's formula
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] y = {2.1, 3.9, 6.2, 7.8, 10.1, 12.2, 13.8, 16.1, 18.0, 20.3};
    var data = TestMaterials.table(TestMaterials.numbers("x", x), TestMaterials.numbers("y", y));

    Run<?, ?> run = bench.open(data, Map.of("target", "y"));

    double[] closed = coefficients(run.draw(false), Bench.CLOSED);
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      double leverage = 1 / 10.0 + (x[i] - 5.5) * (x[i] - 5.5) / 82.5;
      double error = (y[i] - closed[0] - closed[1] * x[i]) / (1 - leverage);
      squares += error * error;
    }
    assertThat(score(run.draw(false), "rmse")).isCloseTo(Math.sqrt(squares / 10), within(1e-12));
  }

  @Test
  void optimum_and_whole_path_stand_on_the_loss_surface() throws Exception {
    Run<?, ?> run = bench.open("diabetes", BMI_STANDARDISED);
    run.forward(20);

    var loss = (Plane) run.draw(false).figures().get("loss");

    assertThat(loss.x().titled()).isEqualTo("intercept (standardised)");
    assertThat(loss.y().titled()).isEqualTo("slope of bmi (standardised)");
    for (Plane.Layer layer : loss.layers()) {
      switch (layer) {
        case Plane.Path path -> assertInside(loss, path.x(), path.y());
        case Plane.Points places -> assertInside(loss, places.x(), places.y());
        case Plane.Residuals residuals -> throw new AssertionError("no residuals here");
        case Plane.Cut cut -> throw new AssertionError("no cuts here");
      }
    }
  }

  private static void assertInside(Plane plane, double[] x, double[] y) {
    assertThat(x).isNotEmpty();
    assertThat(Arrays.stream(x)).allMatch(v -> plane.x().low() < v && v < plane.x().high());
    assertThat(Arrays.stream(y)).allMatch(v -> plane.y().low() < v && v < plane.y().high());
  }

  @Test
  void drafts_have_a_coarser_surface() throws Exception {
    Run<?, ?> run = bench.open("diabetes", BMI);

    var draft = (Plane) run.draw(true).figures().get("loss");
    var full = (Plane) run.draw(false).figures().get("loss");

    assertThat(draft.field().orElseThrow().columns()).isEqualTo(30);
    assertThat(full.field().orElseThrow().columns()).isEqualTo(60);
  }

  @Test
  void points_can_be_dragged_with_one_feature_only() throws Exception {
    var one = (Plane) bench.open("diabetes", BMI).draw(true).figures().get("fit");
    var several = (Plane) bench.open("diabetes", Map.of()).draw(true).figures().get("fit");

    assertThat(handles(one)).containsExactly("point");
    assertThat(one.x().column()).isEqualTo("bmi");
    assertThat(handles(several)).isEmpty();
    assertThat(several.x().column()).isEqualTo("predicted progression");
    assertThat(several.note()).contains("one feature");
  }

  private static List<String> handles(Plane plane) {
    return plane.layers().stream()
        .filter(Plane.Points.class::isInstance)
        .flatMap(layer -> ((Plane.Points) layer).handle().stream())
        .toList();
  }

  @Test
  void residual_squares_are_drawn_when_asked_for() throws Exception {
    Run<?, ?> run = bench.open("norris", Map.of());

    run.look(new Settings(Map.of("squares", true)));

    var fit = (Plane) run.draw(true).figures().get("fit");
    assertThat(fit.layers().getFirst()).isInstanceOf(Plane.Residuals.class);
    assertThat(fit.describe()).contains("36 residuals");
  }

  @Test
  void another_feature_can_be_shown_without_beginning_again() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of());
    run.forward(5);

    run.look(new Settings(Map.of("x", "bp")));

    assertThat(((Plane) run.draw(true).figures().get("loss")).y().column())
        .isEqualTo("slope of bp");
    assertThat(run.tick()).isEqualTo(5);
  }

  @Test
  void the_trace_runs_from_the_first_loss_to_the_present_one() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of("standardise", true));
    run.forward(1_234);

    Drawing drawing = run.draw(true);

    Lines.Line trace = ((Lines) drawing.figures().get("trace")).lines().getFirst();
    assertThat(trace.x()[0]).isZero();
    assertThat(trace.x()[trace.x().length - 1]).isEqualTo(1_234);
    assertThat(trace.y()[trace.y().length - 1]).isEqualTo(score(drawing, "loss"));
    assertThat(trace.y().length).isLessThanOrEqualTo(501);
  }

  @Test
  void a_step_is_told_with_its_numbers_and_the_line_of_the_snippet() throws Exception {
    Run<?, ?> run = bench.open("diabetes", BMI);
    run.forward(1);

    var said = run.draw(true).said().orElseThrow();

    assertThat(said.sentence()).contains("Step 1", "fell");
    assertThat(said.formula().orElseThrow()).startsWith("b_{1} \\leftarrow 0 - ");
    assertThat(run.snippet()).contains(said.line().orElseThrow());
  }

  @Test
  void drawing_changes_nothing() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of());
    run.forward(4);

    Drawing first = run.draw(false);
    Drawing again = run.draw(false);

    assertThat(again.scores()).isEqualTo(first.scores());
    assertThat(again.facts()).isEqualTo(first.facts());
  }

  @Test
  void every_key_the_window_uses_has_words() {
    LabSpec spec = new RegressionLab().spec();
    Words words = new RegressionLab().words();

    assertThat(words.keys()).contains("title", "summary", "role.data");
    for (Knob knob : spec.knobs()) {
      assertThat(words.keys())
          .contains("knob." + knob.id() + ".label", "knob." + knob.id() + ".help");
    }
    spec.handles()
        .forEach(
            handle ->
                assertThat(words.keys())
                    .contains(
                        "handle." + handle.id() + ".label", "handle." + handle.id() + ".help"));
    spec.strides().forEach(stride -> assertThat(words.keys()).contains("stride." + stride));
    spec.figures().forEach(slot -> assertThat(words.keys()).contains("slot." + slot.id()));
    spec.scores()
        .forEach(
            score ->
                assertThat(words.keys())
                    .contains("score." + score.id() + ".label", "score." + score.id() + ".help"));
  }

  @Test
  void figures_scores_and_facts_are_those_promised() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of());

    Drawing drawing = run.draw(false);

    LabSpec spec = run.spec();
    assertThat(drawing.figures().keySet())
        .containsExactlyElementsOf(spec.figures().stream().map(LabSpec.Slot::id).toList());
    assertThat(drawing.scores().keySet())
        .containsExactlyElementsOf(spec.scores().stream().map(LabSpec.Score::id).toList());
    assertThat(drawing.facts().keySet())
        .containsExactlyElementsOf(spec.facts().stream().map(LabSpec.Fact::id).toList());
    for (Figure figure : drawing.figures().values()) {
      assertThat(figure.describe() + figure.note()).doesNotContain("{", "null");
    }
  }

  @Test
  void badly_scaled_columns_keep_the_descent_from_settling() throws Exception {
    Run<?, ?> run = bench.open("longley", Map.of());

    run.go(Goal.END);

    Drawing drawing = run.draw(false);
    assertThat(drawing.facts()).containsEntry("converged", false);
    assertThat(fact(drawing, "steps")).isEqualTo(5_000);
  }
}
