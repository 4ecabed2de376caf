package dev.praxis.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.stage.Stage;

/// The window as a class sees it: the whole screen, large text, nothing around the lesson. Leaving
/// full screen by the system's own way leaves the mode too.
final class Projector {
  private final Node shell;
  private final Look look;
  private final Consumer<Boolean> arrange;
  private final ChangeListener<Boolean> screen = (observed, before, full) -> follow(full);
  private boolean on;

  /// @param arrange lays the window out for the mode, or as it was
  Projector(Node shell, Look look, Consumer<Boolean> arrange) {
    this.shell = shell;
    this.look = look;
    this.arrange = arrange;
  }

  boolean isOn() {
    return on;
  }

  /// Goes in or out.
  void toggle() {
    set(!on);
  }

  /// Goes out, if it is in.
  void leave() {
    set(false);
  }

  private void set(boolean now) {
    if (on == now) {
      return;
    }
    on = now;
    look.project(now);
    stage()
        .ifPresent(
            stage -> {
              stage.fullScreenProperty().removeListener(screen);
              stage.setFullScreenExitHint("");
              stage.setFullScreen(now);
              if (now) {
                stage.fullScreenProperty().addListener(screen);
              }
            });
    arrange.accept(now);
  }

  private void follow(boolean full) {
    if (!full) {
      leave();
    }
  }

  private Optional<Stage> stage() {
    return Optional.ofNullable(shell.getScene())
        .map(javafx.scene.Scene::getWindow)
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast);
  }
}
