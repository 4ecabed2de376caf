package dev.praxis.figure.sketch;

import dev.praxis.figure.TreeDiagram;
import dev.praxis.figure.TreeDiagram.Node;
import dev.praxis.figure.sketch.Mark.Anchor;
import dev.praxis.figure.sketch.Mark.Box;
import dev.praxis.figure.sketch.Mark.Stroke;
import dev.praxis.figure.sketch.Mark.Words;
import java.util.Optional;

/// Lays out a tree from the top: leaves at equal distances, each question over its answers. Where
/// the room is short, boxes narrow first and lose their second line after that.
final class TreeSketch {
  private final TreeDiagram tree;
  private final Paper paper;
  private final double slot;
  private final double boxWidth;
  private final double boxHeight;
  private final double level;
  private int leavesPlaced;

  TreeSketch(TreeDiagram tree, Paper paper) {
    this.tree = tree;
    this.paper = paper;
    double size = paper.label();
    this.slot = (paper.width - 8) / tree.root().leaves();
    this.boxWidth = Math.min(slot - 6, 12.5 * size);
    this.boxHeight = 3.1 * size;
    int levels = tree.root().depth() + 1;
    this.level =
        levels == 1 ? 0 : Math.min((paper.height - boxHeight - 8) / (levels - 1), 6.2 * size);
  }

  Sketch drawn() {
    place(tree.root(), 0);
    return paper.sketch(Optional.empty());
  }

  /// Draws a node and what hangs below it; returns its middle.
  private double place(Node node, int depth) {
    double y = 4 + depth * level;
    if (node.children().isEmpty()) {
      double middle = 4 + (leavesPlaced++ + 0.5) * slot;
      box(node, middle, y);
      return middle;
    }
    var children = node.children().get();
    double left = place(children.yes(), depth + 1);
    double right = place(children.no(), depth + 1);
    double middle = (left + right) / 2;
    branch(middle, y, left, tree.yes(), Anchor.END, node.link());
    branch(middle, y, right, tree.no(), Anchor.START, node.link());
    box(node, middle, y);
    return middle;
  }

  private void branch(double x, double y, double childX, String word, Anchor anchor, String link) {
    double top = y + boxHeight;
    double bottom = y + level;
    double[] xs = {x, x, childX, childX};
    double bend = top + 0.45 * (bottom - top);
    double[] ys = {top, bend, bend, bottom};
    paper.add(new Stroke(xs, ys, Ink.of(Role.BORDER), 1.4, false, link));
    if (Math.abs(childX - x) > 2.2 * paper.label() && bottom - top > 1.6 * paper.label()) {
      paper.text(
          childX + (anchor == Anchor.END ? -4 : 4),
          bend + 1.05 * paper.label(),
          word,
          anchor,
          Role.MUTED);
    }
  }

  private void box(Node node, double middle, double y) {
    double width = widthOf(node);
    boolean leaf = node.children().isEmpty();
    Ink edge =
        node.fresh() ? Ink.of(Role.ACCENT) : leaf ? Ink.series(node.series()) : Ink.of(Role.BORDER);
    Ink fill =
        leaf ? Ink.of(Role.series(node.series()), 0.38 * node.strength()) : Ink.of(Role.CARD);
    var ground = Optional.of(Ink.of(Role.CARD));
    double left = middle - width / 2;
    paper.add(new Box(left, y, width, boxHeight, 6, ground, Optional.empty(), 0, ""));
    double thickness = node.fresh() ? 2.4 : 1.4;
    paper.add(
        new Box(
            left,
            y,
            width,
            boxHeight,
            6,
            Optional.of(fill),
            Optional.of(edge),
            thickness,
            node.link()));
    if (width - 8 > 2.4 * paper.label()) {
      texts(node, middle, y, width - 8);
    }
  }

  private double widthOf(Node node) {
    double text = paper.widthOf(node.text(), paper.label());
    double detail = paper.widthOf(node.detail(), paper.label());
    return Math.max(6, Math.min(boxWidth, Math.max(text, detail) + 16));
  }

  private void texts(Node node, double middle, double y, double room) {
    double size = paper.label();
    String text = paper.fitted(node.text(), room);
    String detail = paper.fitted(node.detail(), room);
    Ink strong = Ink.of(Role.FOREGROUND);
    Ink quiet = Ink.of(Role.MUTED);
    Anchor held = Anchor.MIDDLE;
    String link = node.link();
    paper.add(new Words(middle, y + 1.25 * size, text, size, true, held, false, strong, link));
    paper.add(new Words(middle, y + 2.55 * size, detail, size, false, held, false, quiet, link));
  }
}
