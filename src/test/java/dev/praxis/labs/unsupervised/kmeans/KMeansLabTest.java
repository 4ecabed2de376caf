package dev.praxis.labs.unsupervised.kmeans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KMeansLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private Run<?, ?> open(Map<String, Object> settings) throws Exception {
    var experiment = Experiment.of("k-means", Map.of()).with(new Settings(settings));
    return Opening.run(new KMeansLab(), experiment, TestMaterials.shipped(), fits, new Cancel());
  }

  @Test
  void iris_settles_at_the_inertia_scikit_learn_publishes() throws Exception {
    Run<?, ?> run = open(Map.of("restarts", 10));

    run.go(Goal.END);

    // KMeans(3, n_init=10).fit(load_iris().data).inertia_ is 78.85144142614601
    Drawing drawing = run.draw(false);
    assertThat(drawing.scores().get("inertia").value()).isCloseTo(78.85144142614601, within(1e-9));
  }

  @Test
  void stepping_back_and_forward_comes_to_the_same_place() throws Exception {
    Run<?, ?> run = open(Map.of("start", "random"));
    run.go(Goal.END);
    double end = run.draw(false).scores().get("inertia").value();
    long last = run.tick();

    run.seek(2);
    run.go(Goal.END);

    assertThat(run.tick()).isEqualTo(last);
    assertThat(run.draw(false).scores().get("inertia").value()).isEqualTo(end);
  }

  @Test
  void a_dragged_centroid_goes_where_it_is_put_and_undoes_convergence() throws Exception {
    Run<?, ?> run = open(Map.of());
    run.go(Goal.END);

    run.edit(
        "centroid", new Gesture.Moved(0, Map.of("petal_length_cm", 1.0, "petal_width_cm", 2.5)));

    assertThat(run.finished()).isFalse();
    assertThat(run.draw(false).facts()).containsEntry("moved", true);
    assertThat(run.draw(false).figures().get("centroids").table().rows().getFirst())
        .contains(1.0, 2.5);
  }
}
