package dev.praxis.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// A start that is watched, asked for by the property `praxis.startup`: `report` prints when the
/// window stood, `rehearse` also visits the pages. Both close the window the way a person does.
final class Startup extends AnimationTimer {
  private static final String MARK = "praxis.startup ";
  private static final int STAY = 90;
  private final List<Place> places;
  private final Consumer<Place> go;
  private final Runnable close;
  private int frame;

  private Startup(List<Place> places, Consumer<Place> go, Runnable close) {
    this.places = places;
    this.go = go;
    this.close = close;
  }

  /// Watches a window that has just been shown, if that was asked for.
  static void watch(Stage stage, Consumer<Place> go) {
    Optional<List<Place>> places =
        switch (System.getProperty("praxis.startup", "")) {
          case "report" -> Optional.of(List.of());
          case "rehearse" ->
              Optional.of(
                  List.of(
                      new Place.Learn(""), new Place.Labs(), new Place.Runs(), new Place.Home()));
          case String other -> Optional.empty();
        };
    Runnable close =
        () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    places.ifPresent(stops -> new Startup(stops, go, close).start());
  }

  /// The second pulse begins when the first has laid the scene out and handed it to the renderer:
  /// from here on the window answers.
  @Override
  public void handle(long now) {
    frame++;
    if (frame == 2) {
      System.out.println(MARK + ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
    }
    if (frame < 2 || (frame - 2) % STAY != 0) {
      return;
    }
    int stop = (frame - 2) / STAY;
    if (stop < places.size()) {
      go.accept(places.get(stop));
    } else {
      stop();
      close.run();
    }
  }
}
