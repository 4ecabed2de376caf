package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Walkthrough;
import dev.praxis.progress.Confidence;
import dev.praxis.progress.Walk;
import dev.praxis.progress.WalkEvent;
import dev.praxis.progress.WalkStep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WalkthroughStoryTest extends FxTest {
  private static final String LESSON = "k-means";
  @TempDir Path folder;

  @Test
  void every_step_can_be_predicted_shown_and_left_behind() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(LESSON);
      Walkthrough walk =
          bench.window().course().lesson(LESSON).orElseThrow().walkthroughs().getFirst();
      bench.press("start-walkthrough");

      for (Walkthrough.Stage stage : walk.stages()) {
        bench.rested();
        if (stage.predict().isPresent()) {
          predict(bench);
        }
        bench.press("coach-show");
        bench.press("coach-next");
      }

      assertThat(ask(() -> Seen.says(coach(bench), "Every step is behind you"))).isTrue();
      var name = new Walk(LESSON, walk.id());
      until("the last step is kept", () -> place(bench, name) == walk.stages().size());
      assertThat(steps(bench, name, WalkEvent.Done.class)).isEqualTo(every(walk));
      assertThat(steps(bench, name, WalkEvent.Shown.class)).isEqualTo(every(walk));
      assertThat(predicted(bench, name)).isEqualTo(asking(walk));
    }
  }

  @Test
  void who_strays_is_offered_the_step_as_it_began_and_keeps_what_was_half_chosen() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson("linear-regression");
      bench.press("start-walkthrough");
      Experiment began = bench.rested().experiment();
      act(() -> Workbench.fire(choices(bench).getFirst()));
      assertThat(bench.has("coach-restore")).isFalse();

      act(() -> bench.lab().turn("target", "bp"));
      until("straying is seen", () -> bench.has("coach-restore"));
      assertThat(ask(() -> choices(bench).getFirst().isSelected())).isTrue();
      bench.press("coach-restore");
      until("the step is as it was", () -> !bench.has("coach-restore"));

      assertThat(bench.rested().experiment().settings()).isEqualTo(began.settings());
      assertThat(ask(() -> choices(bench).getFirst().isSelected())).isTrue();
    }
  }

  private static List<ToggleButton> choices(Workbench bench) {
    return Seen.all(coach(bench), ToggleButton.class)
        .filter(toggle -> toggle.getStyleClass().contains("choice-button"))
        .toList();
  }

  /// The first option, and sure of it.
  private static void predict(Workbench bench) {
    act(
        () -> {
          Workbench.fire(choices(bench).getFirst());
          Workbench.fire(choices(bench).getLast());
        });
    bench.press("coach-predict");
  }

  private static Node coach(Workbench bench) {
    return Seen.byId(bench.shell(), Node.class, "coach").orElseThrow();
  }

  private static int place(Workbench bench, Walk walk) {
    return bench.store().walks().place(walk).orElseThrow().step();
  }

  private static List<Integer> every(Walkthrough walk) {
    return IntStream.range(0, walk.stages().size()).boxed().toList();
  }

  private static List<Integer> asking(Walkthrough walk) {
    return every(walk).stream()
        .filter(step -> walk.stages().get(step).predict().isPresent())
        .toList();
  }

  private static List<Integer> steps(
      Workbench bench, Walk walk, Class<? extends WalkEvent> happened) {
    return bench.store().walks().of(walk).stream()
        .filter(kept -> happened.isInstance(kept.what().event()))
        .map(kept -> kept.what().step())
        .toList();
  }

  /// The steps whose prediction is kept with its confidence and with how it came out.
  private static List<Integer> predicted(Workbench bench, Walk walk) {
    return bench.store().walks().of(walk).stream()
        .filter(
            kept ->
                kept.what() instanceof WalkStep(Walk of, int step, WalkEvent.Predicted said)
                    && said.option() == 0
                    && said.confidence().equals(Optional.of(Confidence.CERTAIN))
                    && said.right().isPresent())
        .map(kept -> kept.what().step())
        .toList();
  }
}
