package dev.praxis.app;

import dev.praxis.progress.Luggage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What a teacher has beyond a learner: other courses, and a mode with tools beside the text.
interface Teacher {
  /// A course that was open before.
  record Recent(String title, Path folder) {}

  /// Whether the tools are shown.
  BooleanProperty mode();

  /// Opens the course in a folder; its progress is kept apart from that of every other course.
  void open(Path folder);

  /// Back to the course that ships.
  void openShipped();

  /// Whether the course that ships is the one that is open.
  boolean isShipped();

  /// Courses that were open before, the latest first.
  List<Recent> recent();

  /// All stores of the learner, of which this window may have two open.
  Optional<Luggage> luggage();

  /// The mode and nothing else, where there is one course that stays.
  static Teacher ofOneCourse() {
    var mode = new SimpleBooleanProperty(false);
    return new Teacher() {
      @Override
      public BooleanProperty mode() {
        return mode;
      }

      @Override
      public void open(Path folder) {}

      @Override
      public void openShipped() {}

      @Override
      public boolean isShipped() {
        return true;
      }

      @Override
      public List<Recent> recent() {
        return List.of();
      }

      @Override
      public Optional<Luggage> luggage() {
        return Optional.empty();
      }
    };
  }
}
