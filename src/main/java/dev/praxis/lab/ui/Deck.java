package dev.praxis.lab.ui;

import java.util.OptionalDouble;
import javafx.scene.layout.Region;

/// Where the figures of a lab stand.
interface Deck {
  Region node();

  /// Brings a figure to the front, wherever it is.
  void reveal(String slot);

  /// Shows where the ear is, in seconds after the beginning of the time axis.
  default void heard(OptionalDouble seconds) {}
}
