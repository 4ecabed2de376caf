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
  /// The least width of a box, in sizes of a label.
  private static final double LEAST_BOX = 8.4;
  private final TreeDiagram tree;
  private final Paper paper;
  private final double slot;
  private final double boxWidth;
  private final double boxHeight;
  private final double level;
  private int leavesPlaced;

  TreeSketch(TreeDiagram tree, Paper paper) {
    this.paper = paper;
    double size = paper.label();
    this.tree = fitting(tree, Math.max(2, (int) (paper.width / (LEAST_BOX * size))));
    this.slot = (paper.width - 8) / this.tree.root().leaves();
    this.boxWidth = Math.min(slot - 6, 12.5 * size);
    this.boxHeight = 3.1 * size;
    int levels = this.tree.root().depth() + 1;
    this.level =
        levels == 1 ? 0 : Math.min((paper.height - boxHeight - 8) / (levels - 1), 6.2 * size);
  }

  /// As many levels as leave every box wide enough to read; deeper questions are closed.
  private static TreeDiagram fitting(TreeDiagram tree, int most) {
    TreeDiagram shown = tree;
    for (int depth = tree.root().depth(); depth > 1 && shown.root().leaves() > most; depth--) {
      shown = tree.cutAt(depth - 1);
    }
    return shown;
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
    String detail = node.closed() ? node.detail() + " …" : node.detail();
    double width = widthOf(node.text(), detail);
    boolean leaf = node.children().isEmpty() && !node.closed();
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
    double room = width - 8;
    if (room > 2.4 * paper.label()) {
      texts(node, detail, middle, y, room);
    }
  }

  private double widthOf(String text, String detail) {
    double size = paper.label();
    double widest = Math.max(paper.widthOf(text, size), paper.widthOf(detail, size));
    return Math.max(6, Math.min(boxWidth, widest + 16));
  }

  /// Two lines; where the question does not fit on the first, its threshold takes the second.
  private void texts(Node node, String detail, double middle, double y, double room) {
    String first = node.text();
    String second = detail;
    int sign = first.indexOf('≤');
    if (paper.widthOf(first, paper.label()) > room && sign > 0) {
      second = first.substring(sign) + (node.closed() ? " …" : "");
      first = first.substring(0, sign).strip();
    }
    line(first, middle, y + 1.25 * paper.label(), true, Role.FOREGROUND, room, node.link());
    line(second, middle, y + 2.55 * paper.label(), false, Role.MUTED, room, node.link());
  }

  private void line(
      String text, double x, double y, boolean bold, Role role, double room, String link) {
    paper.add(
        new Words(
            x,
            y,
            paper.fitted(text, room),
            paper.label(),
            bold,
            Anchor.MIDDLE,
            false,
            Ink.of(role),
            link));
  }
}
