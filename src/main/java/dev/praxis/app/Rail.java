package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The places of the window, one button each.
final class Rail extends VBox {
  private static final Words WORDS = Words.of(Rail.class);
  private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final Consumer<Place> go;

  Rail(Consumer<Place> go) {
    this.go = go;
    getStyleClass().add("rail");
    place("home", Feather.HOME, new Place.Home());
    place("learn", Feather.BOOK_OPEN, new Place.Learn(""));
    place("quiz", Feather.HELP_CIRCLE, new Place.Quiz());
    place("labs", Feather.ACTIVITY, new Place.Labs());
    place("runs", Feather.LIST, new Place.Runs());
  }

  private void place(String name, Feather icon, Place place) {
    ToggleButton button = Widgets.toggle(WORDS.say("rail." + name), "rail-button");
    button.setGraphic(new FontIcon(icon));
    button.setToggleGroup(group);
    button.setAccessibleText(WORDS.say("rail." + name));
    button.setId("rail-" + name);
    button.setOnAction(event -> go.accept(place));
    buttons.put(name, button);
    getChildren().add(button);
  }

  /// Marks where the learner is.
  void select(String name) {
    buttons.forEach((place, button) -> button.setSelected(place.equals(name)));
  }
}
