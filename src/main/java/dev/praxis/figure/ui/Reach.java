package dev.praxis.figure.ui;

import java.util.Map;

/// What hands may do to a figure; coordinates by axis name, in data units.
public interface Reach {
  void moved(String handle, int item, Map<String, Double> to);

  void added(String handle, Map<String, Double> at);

  void removed(String handle, int item);

  /// The hand lets go: what was moved until now is one change.
  void released();
}
