package dev.praxis.course;

import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Settings;
import java.net.URI;
import java.util.Map;

/// Where a link leads.
public sealed interface Target {
  /// @param data catalogue ids by role; the lab's own for roles left out
  /// @param settings knobs as texts
  record ToLab(String lab, Map<String, MaterialRef> data, Settings settings) implements Target {
    public ToLab {
      data = Map.copyOf(data);
    }
  }

  record ToLesson(String id) implements Target {}

  record ToTerm(String id) implements Target {}

  /// @param address `https` only; shown before it is opened
  record ToWeb(URI address) implements Target {}
}
