package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.ui.FigureCanvas;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CentroidStoryTest extends FxTest {
  private static final int FINE = 6;
  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void open() {
    bench = Workbench.open(folder);
    bench.go(new Place.LabAlone(Experiment.of("k-means", Map.of()), Goal.START));
    bench.rested();
    until("the plane has its size", () -> plane().getHeight() > 100);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void a_centroid_is_dragged_with_the_mouse_and_undo_takes_it_back() {
    assertThat(moved()).isFalse();

    until("a centroid can be taken hold of", () -> centroid().isPresent());
    act(() -> drag(centroid().orElseThrow()));
    until("the centroid is moved", this::moved);
    bench.keys(KeyCode.CONTROL, KeyCode.Z);
    until("the move is taken back", () -> !moved());

    assertThat(bench.shown().experiment().edits()).isEmpty();
  }

  @Test
  void a_centroid_is_chosen_and_moved_with_the_arrow_keys_and_undo_takes_it_back() {
    act(() -> plane().requestFocus());
    bench.keys(KeyCode.RIGHT);
    bench.keys(KeyCode.SHIFT, KeyCode.UP);
    until("the centroid is moved", this::moved);
    bench.keys(KeyCode.CONTROL, KeyCode.Z);
    until("the move is taken back", () -> !moved());

    assertThat(bench.shown().experiment().edits()).isEmpty();
  }

  private boolean moved() {
    return Boolean.TRUE.equals(bench.shown().drawing().facts().get("moved"));
  }

  private FigureCanvas plane() {
    Node card = Seen.byId(bench.shell(), Node.class, "figure-plane").orElseThrow();
    return Seen.all(card, FigureCanvas.class).findFirst().orElseThrow();
  }

  /// Looks for a place where the pointer turns into a hand: the figure is painted with a pulse, not
  /// when the run is done.
  private Optional<Point2D> centroid() {
    FigureCanvas plane = plane();
    var robot = new Robot();
    for (int y = FINE; y < plane.getHeight(); y += FINE) {
      for (int x = FINE; x < plane.getWidth(); x += FINE) {
        Point2D place = plane.localToScreen(x, y);
        robot.mouseMove(place);
        if (plane.getCursor() == Cursor.HAND) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private static void drag(Point2D from) {
    var robot = new Robot();
    robot.mouseMove(from);
    robot.mousePress(MouseButton.PRIMARY);
    robot.mouseMove(from.add(20, 0));
    robot.mouseMove(from.add(40, 10));
    robot.mouseRelease(MouseButton.PRIMARY);
  }
}
