package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Search over lessons, labs, terms and commands: type, choose with the arrows, open with Enter.
final class SearchSheet extends VBox {
  private static final Words WORDS = Words.of(SearchSheet.class);
  private final SearchIndex index;
  private final Runnable close;
  private final TextField field = new TextField();
  private final ListView<Hit> hits = new ListView<>();
  private final Label nothing = Widgets.wrapped("", "muted");

  SearchSheet(SearchIndex index, Runnable close) {
    this.index = index;
    this.close = close;
    getStyleClass().addAll("search-box", "search-sheet");
    field.setPromptText(WORDS.say("bar.search"));
    field.setAccessibleText(WORDS.say("bar.search"));
    field.setId("search-field");
    hits.setAccessibleText(WORDS.say("search.hits"));
    hits.getStyleClass().add("search-hits");
    hits.setCellFactory(list -> new HitCell());
    hits.setOnMouseClicked(event -> open());
    field.textProperty().addListener((observed, before, after) -> find(after));
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            hits.getSelectionModel()
                .select(
                    Math.clamp(
                        hits.getSelectionModel().getSelectedIndex()
                            + (event.getCode() == KeyCode.DOWN ? 1 : -1),
                        0,
                        Math.max(0, hits.getItems().size() - 1)));
            event.consume();
          }
        });
    field.setOnAction(event -> open());
    hits.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open();
          }
        });
    getChildren().addAll(field, hits, nothing);
    find("");
  }

  TextField field() {
    return field;
  }

  private void find(String typed) {
    List<Hit> found = index.find(typed);
    hits.getItems().setAll(found);
    hits.getSelectionModel().selectFirst();
    nothing.setText(
        found.isEmpty()
            ? WORDS.say("search.nothing", "typed", typed, "near", index.nearest(typed))
            : "");
    Widgets.show(nothing, found.isEmpty());
  }

  private void open() {
    Hit hit = hits.getSelectionModel().getSelectedItem();
    if (hit != null) {
      close.run();
      hit.open().run();
    }
  }

  private static final class HitCell extends ListCell<Hit> {
    @Override
    protected void updateItem(Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      if (empty || hit == null) {
        setGraphic(null);
        setText("");
        return;
      }
      setText("");
      setAccessibleText(hit.kind() + " " + hit.title());
      var row =
          new HBox(
              Widgets.label(hit.title()),
              Widgets.spring(),
              Widgets.label(hit.kind(), "search-hit-kind"));
      row.setAlignment(Pos.CENTER_LEFT);
      setGraphic(row);
    }
  }
}
