package dev.praxis.labs.supervised.regression;

import static dev.praxis.labs.supervised.regression.Bench.coefficients;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.Gesture.Added;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Removed;
import dev.praxis.lab.Run;
import dev.praxis.lab.SnippetRunner;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The snippet, run as a learner would, says what the lab says.
@Execution(ExecutionMode.CONCURRENT)
class RegressionSnippetTest {
  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  private static void assertAgrees(Run<?, ?> run, String... scores) throws Exception {
    Map<String, Double> printed = SnippetRunner.assertAgrees(run);

    double[] closed = coefficients(run.draw(false), Bench.CLOSED);
    for (int j = 0; j < closed.length; j++) {
      close("b" + j, printed.get("b" + j), closed[j]);
    }
    assertThat(printed).containsKeys(scores).hasSize(scores.length + closed.length);
  }

  private static void close(String name, double printed, double shown) {
    assertThat(printed).as(name).isCloseTo(shown, within(1e-9 * Math.max(1, Math.abs(shown))));
  }

  @Test
  void the_default_experiment_agrees() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of());
    run.forward(40);

    assertAgrees(run, "r2", "rmse", "loss");
  }

  @Test
  void standardised_longley_agrees() throws Exception {
    Run<?, ?> run = bench.open("longley", Map.of("standardise", true, "rate", 0.9));
    run.forward(200);

    assertAgrees(run, "r2", "rmse", "loss");
  }

  @Test
  void points_changed_by_hand_are_in_the_snippet() throws Exception {
    Run<?, ?> run = bench.open("diabetes", Map.of("features", "bmi"));
    run.edit("point", new Moved(7, Map.of("bmi", 55.0, "progression", 20.0)));
    run.edit("point", new Removed(3));
    run.forward(5);
    run.edit("point", new Removed(100));
    run.edit("point", new Added(Map.of("bmi", 12.25, "progression", 300.0)));
    run.edit("point", new Moved(440, Map.of("bmi", 13.5)));
    run.forward(5);
    run.edit("descent", new Added(Map.of("intercept", 10.0, "slope of bmi", 2.0)));
    run.forward(5);

    assertAgrees(run, "r2", "rmse", "loss");
  }

  @Test
  void where_no_fold_determines_the_fit_the_snippet_leaves_it_out_too() throws Exception {
    Run<?, ?> run = bench.open("norris", Map.of());
    for (int i = 0; i < 33; i++) {
      run.edit("point", new Removed(0));
    }
    for (int i = 0; i < 2; i++) {
      run.edit("point", new Moved(i, Map.of("x", 5.0)));
    }

    assertAgrees(run, "r2", "loss");
  }
}
