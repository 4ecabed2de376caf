package dev.praxis.app;

import dev.praxis.course.ui.LessonView;
import dev.praxis.words.Numbers;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// How far down a lesson somebody has read, kept from one time to the next.
final class ReadingPlace {
  private static final Duration REST = Duration.millis(600);
  private final Memory memory;

  ReadingPlace(Memory memory) {
    this.memory = memory;
  }

  /// Goes back to where the learner read, as soon as the text has its height, and keeps the place
  /// from then on.
  void restore(LessonView view) {
    memory
        .recall("scroll:" + view.lesson().id())
        .filter(text -> text.matches("[01](\\.\\d+)?"))
        .ifPresent(kept -> hold(view, () -> view.setVvalue(Double.parseDouble(kept))));
    var rest = new PauseTransition(REST);
    rest.setOnFinished(event -> keep(view));
    view.vvalueProperty().addListener((observed, before, after) -> rest.playFromStart());
  }

  /// Goes to the paragraph a note stands beside.
  static void show(LessonView view, String anchor) {
    view.applyCss();
    view.layout();
    view.reveal(anchor);
    hold(view, () -> view.reveal(anchor));
  }

  void keep(LessonView view) {
    memory.remember("scroll:" + view.lesson().id(), Numbers.exact(view.getVvalue()));
  }

  /// The text grows while its formulas are set, so the place is held until the reader moves.
  private static void hold(LessonView view, Runnable place) {
    var bounds = view.getContent().layoutBoundsProperty();
    ChangeListener<Bounds> hold =
        (observed, before, after) -> {
          if (Math.abs(before.getHeight() - after.getHeight()) > 1) {
            place.run();
          }
        };
    bounds.addListener(hold);
    EventHandler<InputEvent> moved = event -> bounds.removeListener(hold);
    view.addEventFilter(ScrollEvent.ANY, moved);
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, moved);
    view.addEventFilter(KeyEvent.KEY_PRESSED, moved);
  }
}
