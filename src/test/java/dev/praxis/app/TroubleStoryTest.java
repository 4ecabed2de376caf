package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.Figure;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TroubleStoryTest extends FxTest {
  private static final String CODE = "IllegalStateException-";
  @TempDir Path folder;

  @Test
  void a_lab_that_throws_says_so_with_a_code_and_the_window_lives_on() {
    Rooms rooms = ThrowingLab.in(Workbench.rooms(), "k-means");
    try (var bench = Workbench.open(folder, rooms)) {
      alone(bench, "k-means");
      Map<String, Figure> before = bench.rested().drawing().figures();

      bench.press("button-step");
      until("the fault is said", () -> Seen.says(notice(bench), CODE));
      Map<String, Figure> after = bench.rested().drawing().figures();
      alone(bench, "tree");

      assertThat(after).isEqualTo(before);
      assertThat(bench.rested().experiment().lab()).isEqualTo("tree");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "2.5", "999", "NaN", ""})
  void nonsense_in_the_field_of_a_knob_gets_a_notice_and_the_picture_stays(String typed) {
    try (var bench = Workbench.open(folder)) {
      alone(bench, "k-means");
      Map<String, Figure> before = bench.rested().drawing().figures();

      type(bench, "knob-k", typed);
      until("there is a notice", () -> notice(bench).isVisible());
      Map<String, Figure> after = bench.rested().drawing().figures();
      act(() -> knob(bench, "knob-restarts", Slider.class).setValue(2));

      assertThat(after).isEqualTo(before);
      until("another knob turns as before", () -> bench.shown().settings().whole("restarts") == 2);
      assertThat(bench.shown().settings().whole("k")).isEqualTo(3);
    }
  }

  private static void alone(Workbench bench, String lab) {
    bench.go(new Place.LabAlone(Experiment.of(lab, Map.of()), Goal.START));
    bench.rested();
  }

  private static void type(Workbench bench, String knob, String typed) {
    act(
        () -> {
          TextField field = knob(bench, knob, TextField.class);
          field.requestFocus();
          field.setText(typed);
        });
    bench.keys(KeyCode.ENTER);
  }

  private static <N extends Node> N knob(Workbench bench, String knob, Class<N> kind) {
    Node control = Seen.byId(bench.shell(), Node.class, knob).orElseThrow();
    return Seen.all(control, kind).findFirst().orElseThrow();
  }

  private static Node notice(Workbench bench) {
    List<Node> notices = List.copyOf(bench.shell().lookupAll(".lab-pane > .notice"));
    return notices.getFirst();
  }
}
