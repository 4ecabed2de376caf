package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ServeStoryTest extends FxTest {
  @TempDir Path folder;

  @Test
  void the_model_on_screen_is_served_and_answers_requests() {
    try (Workbench bench = Workbench.open(folder)) {
      bench.go(new Place.LabAlone(Experiment.of("tree", Map.of()), Goal.END));
      bench.rested();

      bench.press("serve-model");
      until("it is served", () -> Seen.says(bench.shell(), "answers at http://127.0.0.1:"));
      act(() -> seconds(bench).getValueFactory().setValue(1));
      bench.press("serve-send");
      until("requests were answered", () -> Seen.says(bench.shell(), "requests were answered"));

      assertThat(ask(() -> Seen.says(bench.shell(), "from when it was due"))).isTrue();
      assertThat(folder.resolve("serve-token")).isRegularFile();
      assertThat(ask(() -> send(bench).isDisabled())).isFalse();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_token_others_can_read_is_refused_with_what_to_do() throws Exception {
    Files.writeString(folder.resolve("serve-token"), "for-everybody-to-read-0123456789");
    folder.resolve("serve-token").toFile().setReadable(true, false);
    try (Workbench bench = Workbench.open(folder)) {
      bench.go(new Place.LabAlone(Experiment.of("k-means", Map.of()), Goal.END));
      bench.rested();

      bench.press("serve-model");

      until("it says what to do", () -> Seen.says(bench.shell(), "chmod 600"));
      assertThat(ask(() -> send(bench).isDisabled())).isTrue();
    }
  }

  @Test
  void a_lab_without_a_model_offers_no_service() {
    try (Workbench bench = Workbench.open(folder)) {
      bench.go(new Place.LabAlone(Experiment.of("concept-drift", Map.of()), Goal.START));
      bench.rested();

      assertThat(bench.has("serve-model")).isFalse();
    }
  }

  private static Spinner<Integer> seconds(Workbench bench) {
    @SuppressWarnings("unchecked") // the spinner of whole seconds
    Spinner<Integer> found =
        (Spinner<Integer>) Seen.byId(bench.shell(), Spinner.class, "serve-seconds").orElseThrow();
    return found;
  }

  private static Button send(Workbench bench) {
    return Seen.byId(bench.shell(), Button.class, "serve-send").orElseThrow();
  }
}
