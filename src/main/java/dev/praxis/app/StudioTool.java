package dev.praxis.app;

import dev.praxis.course.ui.LessonView;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;

/// One of the teacher's tools beside the text.
interface StudioTool {
  /// What the tools work on: the lesson on screen, and the lab beside it.
  record Bench(LessonView view, Optional<LabSession> lab) {
    /// Whether another lesson was on screen before, or none.
    boolean isNewAfter(Optional<Bench> before) {
      return before
          .filter(old -> old.view().lesson().file().equals(view.lesson().file()))
          .isEmpty();
    }
  }

  Region node();

  /// Whether it is written in now and wants more height; the rest of the time the text has it.
  default ReadOnlyBooleanProperty roomyProperty() {
    return new ReadOnlyBooleanWrapper(this, "roomy", false).getReadOnlyProperty();
  }

  /// Takes up what is on screen now; called often.
  void follow(Bench bench);
}
