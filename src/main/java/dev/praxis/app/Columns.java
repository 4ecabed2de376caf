package dev.praxis.app;

import dev.praxis.widgets.ui.TextScale;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Cards in two columns where there is room, in one where there is not.
final class Columns extends StackPane {
  private static final double WIDE = 1_000;
  private final VBox main;
  private final VBox side;
  private boolean wide;

  /// @param main read first
  /// @param side beside it, or below
  Columns(List<? extends Node> main, List<? extends Node> side) {
    this.main = column(main, "main-column");
    this.side = column(side, "side-column");
    getStyleClass().add("columns");
    widthProperty().addListener((observed, before, width) -> fit(width.doubleValue()));
    stack();
  }

  private static VBox column(List<? extends Node> cards, String styleClass) {
    var column = new VBox();
    column.getChildren().addAll(cards);
    column.getStyleClass().addAll("card-column", styleClass);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private void fit(double width) {
    boolean now = width >= WIDE * TextScale.of(this);
    if (now != wide) {
      wide = now;
      if (wide) {
        var both = new HBox(main, side);
        both.getStyleClass().add("card-columns");
        getChildren().setAll(both);
      } else {
        stack();
      }
    }
  }

  private void stack() {
    var one = new VBox(main, side);
    one.getStyleClass().add("card-column");
    getChildren().setAll(one);
  }
}
