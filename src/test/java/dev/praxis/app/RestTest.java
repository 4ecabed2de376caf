package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A window nobody touches does nothing: one that is laid out again and again empties a battery.
final class RestTest extends FxTest {
  private static final int PULSES = 20;
  @TempDir Path folder;

  static List<String> labs() {
    return Workbench.rooms().labs().all().stream().map(lab -> lab.spec().id()).toList();
  }

  @ParameterizedTest
  @MethodSource("labs")
  void a_lab_that_rests_is_not_laid_out_again(String lab) {
    try (Workbench bench = Workbench.open(folder)) {
      bench.go(new Place.LabAlone(Experiment.of(lab, Map.of()), Goal.END));
      bench.rested();
      pulses(bench, PULSES);
      var wishes = new AtomicInteger();
      act(() -> watch(bench.scene().getRoot(), wishes));

      pulses(bench, PULSES);

      assertThat(wishes.get()).isLessThan(PULSES / 2);
    }
  }

  /// Lets the window draw so many pictures.
  private static void pulses(Workbench bench, int count) {
    var seen = new AtomicInteger();
    Runnable counted = seen::incrementAndGet;
    act(() -> bench.scene().addPostLayoutPulseListener(counted));
    until(
        count + " pulses",
        () -> {
          act(javafx.application.Platform::requestNextPulse);
          return seen.get() >= count;
        });
    act(() -> bench.scene().removePostLayoutPulseListener(counted));
  }

  private static void watch(Node node, AtomicInteger wishes) {
    if (node instanceof Parent parent) {
      parent
          .needsLayoutProperty()
          .addListener(
              (observed, before, needs) -> {
                if (needs && parent.getParent() == null) {
                  wishes.incrementAndGet();
                }
              });
      parent.getChildrenUnmodifiable().forEach(child -> watch(child, wishes));
    }
  }
}
