package dev.praxis.figure.ui;

import dev.praxis.figure.Figure;
import dev.praxis.figure.TreeDiagram;
import dev.praxis.figure.TreeDiagram.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which part of a tree is shown: questions can be closed, and a part can be looked at from its own
/// root. Kept while the tree grows, forgotten where a question is no longer there.
final class TreeWalk {
  private final Set<String> closed = new HashSet<>();
  private final Deque<String> roots = new ArrayDeque<>();

  /// The figure as it is to be shown.
  Figure shown(Figure figure) {
    return figure instanceof TreeDiagram tree ? part(tree) : figure;
  }

  private TreeDiagram part(TreeDiagram tree) {
    TreeDiagram part = roots.isEmpty() ? tree : tree.from(roots.peekLast());
    return part.closed(closed);
  }

  /// What a press on a box does: at the root, one step back out; on a closed question, open it, or
  /// begin there when it is closed for want of room; on an open one, close it. False where it does
  /// nothing.
  boolean press(Figure figure, String link) {
    if (!(figure instanceof TreeDiagram tree) || link.isEmpty()) {
      return false;
    }
    Node root = part(tree).root();
    if (root.link().equals(link)) {
      return roots.pollLast() != null;
    }
    if (closed.remove(link)) {
      return true;
    }
    Optional<Node> node = find(root, link);
    if (node.isEmpty() || node.get().children().isEmpty()) {
      return false;
    }
    if (node.get().leaves() > MANY) {
      roots.addLast(link);
    } else {
      closed.add(link);
    }
    return true;
  }

  /// A part with more leaves than this is walked into rather than closed.
  private static final int MANY = 3;

  private static Optional<Node> find(Node node, String link) {
    if (node.link().equals(link)) {
      return Optional.of(node);
    }
    return node.children()
        .flatMap(below -> find(below.yes(), link).or(() -> find(below.no(), link)));
  }
}
