package dev.praxis.app;

import dev.praxis.widgets.ui.FxWork;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds where the keyboard goes next.
final class Focus {
  private Focus() {}

  /// Puts the focus on the first thing under a node that takes it, once the node is on the screen
  /// and laid out: what lies in a pane that scrolls comes there a moment later.
  static void first(Node root) {
    if (root.getScene() != null) {
      soon(root);
    } else {
      root.sceneProperty()
          .subscribe(
              (before, scene) -> {
                if (before == null && scene != null) {
                  soon(root);
                }
              });
    }
  }

  private static void soon(Node root) {
    new FxWork().show(() -> find(root).ifPresent(Node::requestFocus));
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
