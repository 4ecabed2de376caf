package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One sheet over the window: search, a preview, a page about something. Esc or a click beside it
/// closes it, and the focus goes back to where it was.
final class Overlay extends StackPane {
  private static final Words WORDS = Words.of(Overlay.class);
  private Optional<Node> before = Optional.empty();

  Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          } else if (event.getCode() == KeyCode.TAB && turned(event.isShiftDown())) {
            event.consume();
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
  }

  /// At an end of the sheet the focus goes to the other end, never to what lies under the sheet.
  private boolean turned(boolean back) {
    List<Node> stops = stops(this).toList();
    if (stops.isEmpty()) {
      return true;
    }
    Node last = back ? stops.getFirst() : stops.getLast();
    boolean outside = !stops.contains(getScene().getFocusOwner());
    if (outside || getScene().getFocusOwner() == last) {
      (back ? stops.getLast() : stops.getFirst()).requestFocus();
      return true;
    }
    return false;
  }

  private static Stream<Node> stops(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> own = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Overlay::stops))
        : own;
  }

  /// Enter means the sheet's own button, never one under the sheet.
  private void enter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      stops(this)
          .filter(node -> node instanceof Button button && button.isDefaultButton())
          .findFirst()
          .ifPresent(node -> ((Button) node).fire());
      event.consume();
    }
  }

  /// Shows a sheet with a title.
  void show(String title, Region content) {
    var close = Widgets.iconButton(Feather.X, WORDS.say("overlay.close"), this::close);
    var head = new HBox(Widgets.label(title, "section-title"), Widgets.spring(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    var sheet = new VBox(head, content);
    sheet.getStyleClass().add("sheet");
    put(sheet, content);
    Focus.first(content);
  }

  /// Shows a node as it is, its first control focused.
  void put(Region sheet, Node focus) {
    if (!isVisible()) {
      before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(sheet);
    setAlignment(sheet, Pos.CENTER);
    setVisible(true);
    focus.requestFocus();
  }

  void close() {
    setVisible(false);
    getChildren().clear();
    before.ifPresent(Node::requestFocus);
  }
}
