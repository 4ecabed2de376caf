package dev.praxis.course.ui;

import dev.praxis.course.Block;
import dev.praxis.course.ui.Marginalia.Jotting;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A block of a lesson with a quiet mark in the margin; the mark opens what can be done with the
/// block under it.
final class Beside extends VBox {
  private static final Words WORDS = Words.of(Beside.class);
  private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
  private static final int SHORT = 60;
  private final ToggleButton mark = Widgets.toggle("", "icon-button", "quiet", "margin-mark");
  private final FontIcon icon = new FontIcon(Feather.EDIT_3);
  private Block block;
  private String anchor = "";

  Beside(Block block, Node shown) {
    this.block = block;
    getStyleClass().add("beside");
    mark.setGraphic(icon);
    mark.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            mark.fire();
            event.consume();
          }
        });
    getChildren().add(new Line(shown, mark));
  }

  /// What is shown and, to the right of it in the margin, the mark.
  private static final class Line extends Pane {
    private static final double GAP = 2;
    private final Node shown;
    private final ToggleButton mark;

    Line(Node shown, ToggleButton mark) {
      super(shown, mark);
      this.shown = shown;
      this.mark = mark;
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
      return shown.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
      return shown.minWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
      return shown.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
      return shown.minHeight(width);
    }

    @Override
    protected void layoutChildren() {
      shown.resizeRelocate(0, 0, getWidth(), getHeight());
      mark.autosize();
      Insets room = shown instanceof Region region ? region.getInsets() : Insets.EMPTY;
      mark.relocate(getWidth() + GAP, shown instanceof TextFlow ? room.getTop() : 0);
    }
  }

  /// Says which block of the lesson this is now.
  void at(Block now, String where) {
    block = now;
    anchor = where;
  }

  Block block() {
    return block;
  }

  String anchor() {
    return anchor;
  }

  ToggleButton mark() {
    return mark;
  }

  /// Shows in the margin what is kept.
  void show(Jotting jotting) {
    mark.pseudoClassStateChanged(KEPT, !jotting.isEmpty());
    icon.setIconCode(
        jotting.bookmark() && jotting.text().isBlank() ? Feather.BOOKMARK : Feather.EDIT_3);
    String quote = jotting.quote();
    String about = quote.length() > SHORT ? quote.substring(0, SHORT) + "…" : quote;
    String name = jotting.isEmpty() ? "note.begin" : "note.open";
    Widgets.named(mark, WORDS.say(name, "quote", about, "text", jotting.text()));
  }

  void put(NoteEditor editor) {
    getChildren().add(editor);
  }

  void putAway() {
    getChildren().removeIf(NoteEditor.class::isInstance);
  }
}
