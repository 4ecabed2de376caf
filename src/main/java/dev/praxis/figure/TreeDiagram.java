package dev.praxis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      if (children.isEmpty() == (series < 0)) {
        throw new IllegalArgumentException("a leaf has a series, a question has none: " + text);
      }
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
