package dev.praxis.labs.unsupervised.kmeans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KMeansHandsTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private Run<?, ?> settled(Map<String, Object> settings) throws Exception {
    var experiment = Experiment.of("k-means", Map.of()).with(new Settings(settings));
    Run<?, ?> run =
        Opening.run(new KMeansLab(), experiment, TestMaterials.shipped(), fits, new Cancel());
    run.go(Goal.END);
    return run;
  }

  private static double score(Run<?, ?> run, String id) throws InterruptedException {
    return run.draw(false).scores().get(id).value();
  }

  @Test
  void a_drag_that_changes_no_assignment_still_goes_back_to_the_mean() throws Exception {
    Run<?, ?> run = settled(Map.of());
    double inertia = score(run, "inertia");

    run.edit("centroid", new Moved(1, Map.of("petal_width_cm", 0.3)));
    run.go(Goal.END);

    assertThat(score(run, "inertia")).isCloseTo(inertia, within(1e-9));
    assertThat(score(run, "iterations")).isEqualTo(1);
    assertThat(run.draw(false).facts()).containsEntry("converged", true);
  }

  @Test
  void a_drag_after_the_end_competes_with_the_other_restarts_only() throws Exception {
    Run<?, ?> run = settled(Map.of("restarts", 2));
    double best = score(run, "inertia");

    run.edit("centroid", new Moved(0, Map.of("petal_length_cm", 7.0, "petal_width_cm", 2.5)));
    run.edit("centroid", new Moved(1, Map.of("petal_length_cm", 7.0, "petal_width_cm", 2.4)));
    run.edit("centroid", new Moved(2, Map.of("petal_length_cm", 1.0, "petal_width_cm", 0.1)));
    run.go(Goal.END);

    assertThat(score(run, "inertia")).isGreaterThanOrEqualTo(best - 1e-9);
    assertThat(run.finished()).isTrue();
  }

  @Test
  void a_place_no_distance_can_be_measured_to_is_refused() throws Exception {
    Run<?, ?> run = settled(Map.of("standardise", true));

    for (double far : new double[] {1e200, -1e200, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> run.edit("centroid", new Moved(0, Map.of("petal_width_cm", far))))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("petal_width_cm");
    }
    assertThat(run.finished()).isTrue();
  }
}
