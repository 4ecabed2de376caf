package dev.praxis.course;

import dev.praxis.lab.Experiment;
import java.util.Optional;

/// What a question makes or shows in a lab.
///
/// @param slot the figure to point at; nothing where the whole run is meant
/// @param line where it is named, from 1
public record Scene(Experiment experiment, Optional<String> slot, int line) {
  public Scene {
    slot = slot.filter(name -> !name.isEmpty());
  }
}
