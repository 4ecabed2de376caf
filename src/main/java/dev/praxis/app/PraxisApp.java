package dev.praxis.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window.
public final class PraxisApp extends Application {
  private static @Nullable Rooms waiting;

  /// Hands over what the window shows; the toolkit makes the application itself.
  static void start(Rooms rooms) {
    waiting = rooms;
  }

  @Override
  public void start(Stage stage) {
    Rooms rooms = java.util.Objects.requireNonNull(waiting);
    var shell = new Shell(rooms, new dev.praxis.widgets.ui.FxWork());
    var scene = new Scene(shell, 1280, 800);
    Theme.LIGHT.apply(scene);
    stage.setTitle("Praxis");
    stage.setScene(scene);
    stage.show();
  }
}
