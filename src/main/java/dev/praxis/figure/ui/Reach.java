package dev.praxis.figure.ui;

import java.util.Map;

/// What hands may do to a figure; coordinates by axis name, in data units.
public interface Reach {
  void moved(String handle, int item, Map<String, Double> to);

  /// What was moved is let go: the next move is another one.
  void released();

  void added(String handle, Map<String, Double> at);

  /// A place was chosen on a figure that stands at one.
  void chose(Map<String, Double> at);

  /// A place was painted.
  ///
  /// @param item what the place stands for
  void painted(int item, String as);

  void removed(String handle, int item);
}
