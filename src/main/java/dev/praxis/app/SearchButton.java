package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import javafx.scene.control.Button;

/// Opens search; says less where the bar has little room.
final class SearchButton extends Button {
  private static final Words WORDS = Words.of(SearchButton.class);
  private static final String SHORT = "search-short";
  /// In em, so that it goes with the size of the text.
  private static final double ROOM = 70;
  private double width = Double.MAX_VALUE;

  SearchButton(Runnable search) {
    setOnAction(event -> search.run());
    getStyleClass().add("search-button");
    setAccessibleText(WORDS.say("bar.search"));
    setGraphic(Widgets.label("Ctrl K", "key"));
    setMinWidth(USE_PREF_SIZE);
    setId("search");
    fontProperty().addListener((observed, before, font) -> fit());
    fit();
  }

  /// @param width of the window
  void fit(double width) {
    this.width = width;
    fit();
  }

  private void fit() {
    boolean little = width < ROOM * getFont().getSize();
    setText(WORDS.say(little ? "bar.search.short" : "bar.search"));
    getStyleClass().removeAll(SHORT);
    if (little) {
      getStyleClass().add(SHORT);
    }
  }
}
