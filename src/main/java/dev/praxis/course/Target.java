package dev.praxis.course;

import dev.praxis.lab.Settings;
import java.net.URI;
import java.util.Optional;

/// Where a link leads.
public sealed interface Target {
  /// @param data catalogue id, or nothing for the lab's own
  /// @param settings knobs as texts
  record ToLab(String lab, Optional<String> data, Settings settings) implements Target {}

  record ToLesson(String id) implements Target {}

  record ToTerm(String id) implements Target {}

  /// @param address `https` only; shown before it is opened
  record ToWeb(URI address) implements Target {}
}
