package dev.praxis.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds where the keyboard goes next.
final class Focus {
  private Focus() {}

  /// Puts the focus on the first thing under a node that takes it; for a node that waits to be laid
  /// out, as in a pane that scrolls, when it is on the screen.
  static void first(Node root) {
    if (root.getScene() != null) {
      find(root).ifPresent(Node::requestFocus);
    } else {
      root.sceneProperty()
          .subscribe(
              (before, scene) -> {
                if (before == null && scene != null) {
                  find(root).ifPresent(Node::requestFocus);
                }
              });
    }
  }

  private static Optional<Node> find(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
