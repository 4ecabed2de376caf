package dev.praxis.lab.ui;

import javafx.scene.layout.Region;

/// Where the figures of a lab stand.
interface Deck {
  Region node();

  /// Brings a figure to the front, wherever it is.
  void reveal(String slot);
}
