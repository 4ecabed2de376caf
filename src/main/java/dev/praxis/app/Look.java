package dev.praxis.app;

import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/// Theme and text size of a window: as the system has it until the learner chooses.
final class Look {
  private static final int PROJECTED = 150;
  private final Memory memory;
  private Optional<Scene> scene = Optional.empty();
  private Theme theme;
  private int percent;
  private boolean projected;
  private final ChangeListener<ColorScheme> system = (observed, before, after) -> follow();

  Look(Memory memory) {
    this.memory = memory;
    this.theme = memory.recall("theme").flatMap(Look::theme).orElseGet(Look::systemTheme);
    this.percent =
        memory
            .recall("scale")
            .filter(kept -> Scale.STEPS.stream().map(String::valueOf).anyMatch(kept::equals))
            .map(Integer::valueOf)
            .orElse(Scale.USUAL);
  }

  private static Optional<Theme> theme(String word) {
    return java.util.Arrays.stream(Theme.values())
        .filter(theme -> theme.word().equals(word))
        .findFirst();
  }

  private static Theme systemTheme() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }

  void wear(Scene next) {
    scene = Optional.of(next);
    Platform.getPreferences().colorSchemeProperty().addListener(system);
    apply();
  }

  /// Lets go of the scene: another look wears it from now on.
  void takeOff() {
    Platform.getPreferences().colorSchemeProperty().removeListener(system);
    scene = Optional.empty();
  }

  private void follow() {
    if (memory.recall("theme").isEmpty()) {
      theme = systemTheme();
      apply();
    }
  }

  /// Dresses what the scene shows now.
  void apply() {
    scene.ifPresent(
        worn -> {
          theme.apply(worn);
          Scale.apply(worn.getRoot(), projected ? Math.max(percent, PROJECTED) : percent);
        });
  }

  /// Text large enough for the last row of a class; how it was comes back afterwards.
  void project(boolean on) {
    projected = on;
    apply();
  }

  /// The other theme, from now on.
  void toggle() {
    theme = theme.other();
    memory.remember("theme", theme.word());
    apply();
  }

  /// Larger or smaller text.
  void scale(int by) {
    percent = Scale.step(percent, by);
    memory.remember("scale", Integer.toString(percent));
    apply();
  }

  Theme theme() {
    return theme;
  }
}
