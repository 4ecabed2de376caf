package dev.praxis.app;

import dev.praxis.widgets.ui.TextScale;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import javafx.scene.control.Button;

/// Opens search; says less where the bar has little room.
final class SearchButton extends Button {
  private static final Words WORDS = Words.of(SearchButton.class);
  private static final String SHORT = "search-short";
  private static final double ROOM = 980;

  SearchButton(Runnable search) {
    setOnAction(event -> search.run());
    getStyleClass().add("search-button");
    setAccessibleText(WORDS.say("bar.search"));
    setGraphic(Widgets.label("Ctrl K", "key"));
    setMinWidth(USE_PREF_SIZE);
    setId("search");
    fit(ROOM);
  }

  /// @param width of the window, at the scale in force
  void fit(double width) {
    boolean little = width < ROOM * TextScale.of(this);
    setText(WORDS.say(little ? "bar.search.short" : "bar.search"));
    getStyleClass().removeAll(SHORT);
    if (little) {
      getStyleClass().add(SHORT);
    }
  }
}
