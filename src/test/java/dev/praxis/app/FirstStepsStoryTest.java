package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.ui.FigureCanvas;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FirstStepsStoryTest extends FxTest {
  @TempDir Path folder;

  @Test
  void from_an_empty_store_the_first_lesson_and_one_step_move_a_picture() {
    try (var bench = Workbench.open(folder)) {
      assertThat(ask(() -> Seen.says(bench.shell(), "Open the first lesson"))).isTrue();

      bench.smallerText();
      bench.press("home-go-on");
      bench.press("button-reset");
      bench.rested();
      until("the lab stands at its start", () -> bench.shown().tick() == 0);
      until("the pictures are drawn", () -> drawn(bench.shell()));
      List<Integer> seen = ask(() -> pictures(bench.shell()));
      bench.press("button-step");
      until("the step is shown", () -> bench.shown().tick() > 0);
      bench.rested();

      until("a picture has changed", () -> !pictures(bench.shell()).equals(seen));
    }
  }

  private static boolean drawn(Node shell) {
    List<FigureCanvas> canvases = Seen.all(shell, FigureCanvas.class).toList();
    return !canvases.isEmpty()
        && canvases.stream().allMatch(canvas -> colours(canvas.snapshot(null, null)) > 3);
  }

  private static List<Integer> pictures(Node shell) {
    return Seen.all(shell, FigureCanvas.class)
        .map(canvas -> print(canvas.snapshot(null, null)))
        .toList();
  }

  private static long colours(Image image) {
    return pixels(image).distinct().count();
  }

  private static int print(Image image) {
    return java.util.Arrays.hashCode(pixels(image).toArray());
  }

  private static java.util.stream.IntStream pixels(Image image) {
    PixelReader reader = image.getPixelReader();
    int width = (int) image.getWidth();
    return java.util.stream.IntStream.range(0, width * (int) image.getHeight())
        .map(i -> reader.getArgb(i % width, i / width));
  }
}
