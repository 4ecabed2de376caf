package dev.praxis.app;

import dev.praxis.course.ui.LessonView;
import java.util.Optional;
import javafx.scene.layout.Region;

/// One of the teacher's tools beside the text.
interface StudioTool {
  /// What the tools work on: the lesson on screen, and the lab beside it.
  record Bench(LessonView view, Optional<LabSession> lab) {}

  Region node();

  /// Takes up what is on screen now; called often.
  void follow(Bench bench);
}
