package dev.praxis.app;

import dev.praxis.widgets.ui.TextScale;
import java.util.List;
import javafx.scene.Parent;

/// The size of text, 80 to 200 %, as a style class on the root.
final class Scale {
  static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);
  static final int USUAL = 100;

  private Scale() {}

  static void apply(Parent root, int percent) {
    root.getStyleClass().removeIf(name -> name.startsWith(TextScale.CLASS));
    root.getStyleClass().add(TextScale.CLASS + percent);
  }

  /// The next step up or down; the ends stay.
  static int step(int percent, int by) {
    int index = Math.max(0, STEPS.indexOf(percent));
    return STEPS.get(Math.clamp(index + by, 0, STEPS.size() - 1));
  }
}
