package dev.praxis.course.ui;

import dev.praxis.course.ui.Marginalia.Jotting;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A note being written under its paragraph. Nothing has to be saved: each change is handed on.
final class NoteEditor extends VBox {
  private static final Words WORDS = Words.of(NoteEditor.class);
  private static final int ROWS = 3;
  private final TextArea text = new TextArea();
  private final ToggleButton bookmark = Widgets.toggle(WORDS.say("note.bookmark"));

  /// What the editor asks of the paragraph it stands under.
  interface Desk {
    void report();

    void close();
  }

  NoteEditor(Jotting begun, Consumer<Jotting> changed, Desk desk) {
    getStyleClass().addAll("card", "note-editor");
    text.setText(begun.text());
    text.setId("note-text");
    text.setPromptText(WORDS.say("note.prompt"));
    text.setAccessibleText(WORDS.say("note.about", "quote", begun.quote()));
    text.setPrefRowCount(ROWS);
    text.setWrapText(true);
    bookmark.setSelected(begun.bookmark());
    bookmark.setId("note-bookmark");
    bookmark.setGraphic(new FontIcon(Feather.BOOKMARK));
    Runnable hand =
        () ->
            changed.accept(
                new Jotting(begun.anchor(), begun.quote(), text.getText(), bookmark.isSelected()));
    text.textProperty().addListener((observed, before, now) -> hand.run());
    bookmark.selectedProperty().addListener((observed, before, now) -> hand.run());
    getChildren().addAll(text, acts(desk));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, desk));
  }

  private FlowPane acts(Desk desk) {
    var report = Widgets.button(WORDS.say("note.report"), desk::report, "quiet");
    report.setId("note-report");
    var close = Widgets.button(WORDS.say("note.close"), desk::close, "quiet");
    close.setId("note-close");
    var acts = new FlowPane(bookmark, report, close);
    acts.getStyleClass().add("card-actions");
    return acts;
  }

  /// Tab goes on to the buttons: a note has no columns.
  private void pressed(KeyEvent event, Desk desk) {
    if (event.getCode() == KeyCode.ESCAPE) {
      desk.close();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && text.isFocused()) {
      text.requestFocusTraversal(
          event.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
      event.consume();
    }
  }

  void write() {
    text.requestFocus();
    text.end();
  }
}
