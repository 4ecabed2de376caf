package dev.praxis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Questions and what follows from each answer.
///
/// @param yes the word on the first branch
/// @param no the word on the second
public record TreeDiagram(String title, String note, String yes, String no, Node root)
    implements Figure {
  /// One box: a question with two children, or a leaf.
  ///
  /// @param series the colour of a leaf, −1 for a question
  /// @param strength 0 to 1, how strongly the colour is shown
  /// @param link ties the box to the same thing in other figures
  /// @param fresh added by the latest step
  public record Node(
      String text,
      String detail,
      int series,
      double strength,
      String link,
      boolean fresh,
      Optional<Children> children) {
    public Node {
      if (children.isPresent() && series >= 0) {
        throw new IllegalArgumentException("a question has no series: " + text);
      }
    }

    /// A question whose answers are not shown.
    public boolean closed() {
      return children.isEmpty() && series < 0;
    }

    /// The same question with its answers put away.
    Node close() {
      return new Node(text, detail, series, strength, link, fresh, Optional.empty());
    }

    public int leaves() {
      return children.map(pair -> pair.yes().leaves() + pair.no().leaves()).orElse(1);
    }

    public int depth() {
      return children.map(pair -> 1 + Math.max(pair.yes().depth(), pair.no().depth())).orElse(0);
    }
  }

  /// What follows when the answer is yes, and when it is no.
  public record Children(Node yes, Node no) {}

  /// The same tree with some questions closed, by link.
  public TreeDiagram closed(Set<String> links) {
    return new TreeDiagram(title, note, yes, no, closed(root, links));
  }

  private static Node closed(Node node, Set<String> links) {
    if (node.children().isEmpty()) {
      return node;
    }
    if (links.contains(node.link())) {
      return node.close();
    }
    Children below = node.children().get();
    return below(node, new Children(closed(below.yes(), links), closed(below.no(), links)));
  }

  private static Node below(Node node, Children children) {
    return new Node(
        node.text(),
        node.detail(),
        node.series(),
        node.strength(),
        node.link(),
        node.fresh(),
        Optional.of(children));
  }

  /// The tree cut below a depth, the cut questions closed.
  public TreeDiagram cutAt(int depth) {
    return new TreeDiagram(title, note, yes, no, cut(root, depth));
  }

  private static Node cut(Node node, int depth) {
    if (node.children().isEmpty()) {
      return node;
    }
    Children below = node.children().get();
    return depth == 0
        ? node.close()
        : below(node, new Children(cut(below.yes(), depth - 1), cut(below.no(), depth - 1)));
  }

  /// The part of the tree that begins at a link; the whole tree where there is no such link.
  public TreeDiagram from(String link) {
    return new TreeDiagram(title, note, yes, no, find(root, link).orElse(root));
  }

  private static Optional<Node> find(Node node, String link) {
    if (node.link().equals(link)) {
      return Optional.of(node);
    }
    return node.children()
        .flatMap(below -> find(below.yes(), link).or(() -> find(below.no(), link)));
  }

  @Override
  public String describe() {
    int leaves = root.leaves();
    return "%s: %s questions, %s leaves, at most %s questions on a path."
        .formatted(title, leaves - 1, leaves, root.depth());
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Object>>();
    collect(root, "", rows);
    return new Table(List.of("path", "node", "detail"), rows);
  }

  private void collect(Node node, String path, List<List<Object>> rows) {
    rows.add(List.of(path.isEmpty() ? "start" : path, node.text(), node.detail()));
    node.children()
        .ifPresent(
            pair -> {
              String before = path.isEmpty() ? "" : path + ", ";
              collect(pair.yes(), before + node.text() + " " + yes, rows);
              collect(pair.no(), before + node.text() + " " + no, rows);
            });
  }
}
