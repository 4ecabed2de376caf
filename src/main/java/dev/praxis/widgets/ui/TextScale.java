package dev.praxis.widgets.ui;

import javafx.scene.Node;

/// The learner's text size where a node stands.
public final class TextScale {
  /// What the style class on the root begins with, as in `scale-125`.
  public static final String CLASS = "scale-";

  private TextScale() {}

  /// 1 for 100 %.
  public static double of(Node node) {
    if (node.getScene() == null) {
      return 1;
    }
    return node.getScene().getRoot().getStyleClass().stream()
        .filter(name -> name.startsWith(CLASS))
        .mapToDouble(name -> Integer.parseInt(name.substring(CLASS.length())) / 100.0)
        .findFirst()
        .orElse(1);
  }
}
