package dev.praxis.app;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands and how large it is, kept from one time to the next.
final class WindowPlace {
  private static final double WIDTH = 1_280;
  private static final double HEIGHT = 800;
  private final Memory memory;

  WindowPlace(Memory memory) {
    this.memory = memory;
  }

  /// Puts the window where it was, if that is still on a screen.
  void restore(Stage stage) {
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    double[] kept = memory.recall("window").map(WindowPlace::numbers).orElse(new double[0]);
    if (kept.length == 5
        && !Screen.getScreensForRectangle(kept[0], kept[1], kept[2], kept[3]).isEmpty()) {
      stage.setX(kept[0]);
      stage.setY(kept[1]);
      stage.setWidth(Math.max(640, kept[2]));
      stage.setHeight(Math.max(480, kept[3]));
      stage.setMaximized(kept[4] > 0);
    }
  }

  private static double[] numbers(String kept) {
    String[] parts = kept.split(" ");
    boolean fine =
        parts.length == 5
            && Arrays.stream(parts).allMatch(part -> part.matches("-?\\d{1,6}(\\.\\d{1,3})?"));
    return fine ? Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray() : new double[0];
  }

  void keep(Stage stage) {
    memory.remember(
        "window",
        String.format(
            Locale.ROOT,
            "%.1f %.1f %.1f %.1f %d",
            stage.getX(),
            stage.getY(),
            stage.getWidth(),
            stage.getHeight(),
            stage.isMaximized() ? 1 : 0));
  }
}
