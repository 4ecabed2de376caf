package dev.praxis.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/// Looks through what is visible under a node, as a learner or a screen reader would.
final class Seen {
  private Seen() {}

  /// The node itself and everything visible in it, in the order of the scene.
  static Stream<Node> under(Node root) {
    if (!root.isVisible()) {
      return Stream.empty();
    }
    List<Node> children =
        root instanceof Parent parent
            ? new ArrayList<>(parent.getChildrenUnmodifiable())
            : List.of();
    return Stream.concat(Stream.of(root), children.stream().flatMap(Seen::under));
  }

  static <N extends Node> Stream<N> all(Node root, Class<N> kind) {
    return under(root).filter(kind::isInstance).map(kind::cast);
  }

  static <N extends Node> N one(Node root, Class<N> kind, Predicate<N> wanted) {
    List<N> found = all(root, kind).filter(wanted).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "there are " + found.size() + " visible of " + kind.getSimpleName() + ": " + found);
    }
    return found.getFirst();
  }

  /// What carries this text or accessible text.
  static <N extends Node> N named(Node root, Class<N> kind, String name) {
    return one(root, kind, node -> name(node).filter(name::equals).isPresent());
  }

  static <N extends Node> Optional<N> byId(Node root, Class<N> kind, String id) {
    return all(root, kind).filter(node -> id.equals(node.getId())).findFirst();
  }

  static boolean says(Node root, String part) {
    return all(root, Labeled.class).anyMatch(shown -> text(shown).contains(part))
        || under(root).anyMatch(node -> accessible(node).contains(part));
  }

  private static String text(Labeled node) {
    return Optional.ofNullable(node.getText()).orElse("");
  }

  private static String accessible(Node node) {
    return Optional.ofNullable(node.getAccessibleText()).orElse("");
  }

  /// The name a screen reader says: accessible text, text, or that of the label made for it.
  static Optional<String> name(Node node) {
    return Stream.of(
            accessible(node), node instanceof Labeled labeled ? text(labeled) : "", label(node))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /// Where a node stands, for people who read a failed test.
  static String path(Node node) {
    String own =
        node.getClass().getSimpleName()
            + Optional.ofNullable(node.getId()).map(id -> "#" + id).orElse("")
            + name(node).map(name -> " “" + brief(name) + "”").orElse("");
    return node.getParent() == null ? own : around(node.getParent()) + own;
  }

  private static String around(Node node) {
    String classes = String.join(".", node.getStyleClass());
    String own = Optional.ofNullable(node.getId()).map(id -> "#" + id).orElse(classes);
    String before = node.getParent() == null ? "" : around(node.getParent());
    return own.isEmpty() ? before : before + own + " > ";
  }

  private static String brief(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }

  private static String label(Node node) {
    return all(node.getScene().getRoot(), Label.class)
        .filter(label -> label.getLabelFor() == node)
        .map(Seen::text)
        .findFirst()
        .orElse("");
  }
}
