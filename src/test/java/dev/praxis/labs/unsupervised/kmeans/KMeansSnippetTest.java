package dev.praxis.labs.unsupervised.kmeans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Goal;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.SnippetRunner;
import dev.praxis.lab.TestMaterials;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The snippet, run as a learner would, comes to the lab's inertia in as many iterations.
@Execution(ExecutionMode.CONCURRENT)
class KMeansSnippetTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private Run<?, ?> open(String data, Map<String, Object> settings) throws Exception {
    var experiment =
        Experiment.of("k-means", Map.of("data", MaterialRef.of(data))).with(new Settings(settings));
    return Opening.run(new KMeansLab(), experiment, TestMaterials.shipped(), fits, new Cancel());
  }

  private static void assertAgrees(Run<?, ?> run) throws Exception {
    run.go(Goal.END);

    assertThat(SnippetRunner.assertAgrees(run)).containsOnlyKeys("inertia", "iterations");
  }

  @Test
  void drawn_far_apart() throws Exception {
    assertAgrees(open("iris", Map.of()));
    assertAgrees(open("iris", Map.of("k", 1)));
  }

  @Test
  void on_random_rows_with_restarts() throws Exception {
    assertAgrees(open("iris", Map.of("start", "random", "restarts", 5, "k", 4)));
  }

  @Test
  void wine_in_standard_deviations() throws Exception {
    assertAgrees(open("wine", Map.of("standardise", true, "restarts", 5)));
  }

  @Test
  void placed_by_hand() throws Exception {
    Run<?, ?> run = open("iris", Map.of("start", "by hand"));
    run.edit("centroid", new Moved(0, Map.of("petal_length_cm", 1.5, "petal_width_cm", 0.25)));
    run.edit("centroid", new Moved(2, Map.of("petal_length_cm", 5.5)));

    assertAgrees(run);
  }

  @Test
  void placed_by_hand_before_the_first_of_several_restarts() throws Exception {
    Run<?, ?> run = open("wine", Map.of("start", "random", "restarts", 5, "standardise", true));
    run.edit("centroid", new Moved(1, Map.of("alcohol", 14.0, "proline", 1100.0)));

    assertAgrees(run);
  }

  @Test
  void moved_by_hand_on_the_way_and_after_the_end() throws Exception {
    Run<?, ?> run = open("iris", Map.of("start", "random", "restarts", 3));
    run.stride(2);
    run.forward(4);
    run.edit("centroid", new Moved(0, Map.of("petal_length_cm", 7.0, "sepal_width_cm", 2.0)));
    run.forward(3);
    run.edit("centroid", new Moved(1, Map.of("petal_length_cm", 1.0)));
    assertAgrees(run);

    run.edit("centroid", new Moved(2, Map.of("petal_width_cm", 0.1, "petal_length_cm", 1.0)));
    assertAgrees(run);
  }

  @Test
  void starts_by_hand_that_are_all_alike_are_repeated_alike() throws Exception {
    assertAgrees(
        open("iris", Map.of("start", "by hand", "restarts", 3, "columns", "petal_length_cm")));
  }
}
