package dev.praxis.app;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;

/// Somewhere in the window.
sealed interface Place {
  record Home() implements Place {}

  /// @param lesson id of the lesson
  record Learn(String lesson) implements Place {}

  record Labs() implements Place {}

  /// A lab without a lesson.
  record LabAlone(Experiment experiment, Goal goal) implements Place {}

  record Runs() implements Place {}
}
