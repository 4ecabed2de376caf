package dev.praxis.course.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/// What stands at the top of a scrolled column, so that it can stand there again when the column
/// has changed.
///
/// @param index of the node at the top, where that is gone
/// @param below how far its upper edge is above the top
record TextPlace(ScrollPane scroll, Pane column, Node first, int index, double below) {
  /// So much of a node has to be seen for it to count as seen.
  private static final double NEAR = 40;

  static TextPlace of(ScrollPane scroll, Pane column) {
    double top = scroll.getVvalue() * room(scroll);
    int index = 0;
    while (index + 1 < column.getChildren().size() && lower(column, index) <= top) {
      index++;
    }
    Node first = column.getChildren().get(index);
    return new TextPlace(scroll, column, first, index, top - first.getBoundsInParent().getMinY());
  }

  /// Puts a node of the column at the top.
  static void show(ScrollPane scroll, Node node) {
    double room = room(scroll);
    scroll.setVvalue(room == 0 ? 0 : Math.clamp(node.getBoundsInParent().getMinY() / room, 0, 1));
  }

  /// Scrolls just so far that the beginning of a node of the column is seen.
  static void bring(ScrollPane scroll, Node node) {
    double room = room(scroll);
    double top = scroll.getVvalue() * room;
    double there = node.getBoundsInParent().getMinY();
    double seen = scroll.getViewportBounds().getHeight();
    if (room > 0 && (there < top || there + NEAR > top + seen)) {
      scroll.setVvalue(Math.clamp((there - seen / 3) / room, 0, 1));
    }
  }

  private static double lower(Pane column, int index) {
    return column.getChildren().get(index).getBoundsInParent().getMaxY();
  }

  private static double room(ScrollPane scroll) {
    double text = scroll.getContent().getLayoutBounds().getHeight();
    return Math.max(0, text - scroll.getViewportBounds().getHeight());
  }

  void restore() {
    scroll.applyCss();
    scroll.layout();
    Node there =
        column.getChildren().contains(first)
            ? first
            : column.getChildren().get(Math.min(index, column.getChildren().size() - 1));
    double room = room(scroll);
    double top = there.getBoundsInParent().getMinY() + below;
    scroll.setVvalue(room == 0 ? 0 : Math.clamp(top / room, 0, 1));
  }
}
