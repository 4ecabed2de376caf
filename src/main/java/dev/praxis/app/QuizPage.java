package dev.praxis.app;

import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Sitting;
import dev.praxis.quiz.SittingText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// The quiz: chosen, taken one question at a time, and looked back on.
final class QuizPage extends StackPane {
  private final Window window;
  private final Consumer<Place> go;
  private Optional<QuizRoom> room = Optional.empty();

  QuizPage(Window window, Consumer<Place> go) {
    this.window = window;
    this.go = go;
    choose();
  }

  /// Shows what can be asked.
  void choose() {
    leave();
    getChildren().setAll(new QuizSetup(window, go, this::sit));
  }

  /// Begins a sitting, or goes on with one.
  void sit(Sitting sitting) {
    leave();
    var next = new QuizRoom(window, sitting, this::choose, this::over);
    room = Optional.of(next);
    getChildren().setAll(next);
    next.begin();
  }

  /// Shows what came of a sitting.
  void over(Sitting sitting) {
    leave();
    getChildren().setAll(new QuizResults(window, sitting, go, this::choose, this::again));
  }

  /// The same questions that were not right, with new draws.
  private void again(List<Sitting.Slot> slots, String title) {
    sit(Sitting.begin(Behaviour.PRACTICE, title, Optional.empty(), Instant.now(), slots));
  }

  /// The sitting that can be gone on with.
  static Optional<Sitting> open(Window window) {
    return window.memory().store().sittings().open().flatMap(SittingText::read);
  }

  /// Keeps what is on the screen.
  void leave() {
    room.ifPresent(QuizRoom::leave);
    room = Optional.empty();
  }
}
