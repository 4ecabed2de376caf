package dev.praxis.widgets.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// A question with a few short answers as buttons, of which one can be on.
public final class ChoiceRow<T> {
  private final List<T> values;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final FlowPane node = new FlowPane();

  /// @param ask shown before the buttons; may be empty
  public ChoiceRow(String ask, List<T> values, Function<T, String> words) {
    this.values = List.copyOf(values);
    node.getStyleClass().add("coach-choices");
    if (!ask.isEmpty()) {
      node.getChildren().add(Widgets.label(ask, "muted", "choice-ask"));
    }
    var group = new ToggleGroup();
    for (T value : values) {
      ToggleButton button = Widgets.toggle(words.apply(value), "choice-button");
      button.setToggleGroup(group);
      button.setAccessibleText(ask.isEmpty() ? words.apply(value) : ask + " " + words.apply(value));
      buttons.add(button);
      node.getChildren().add(button);
    }
  }

  /// Gives each button a sentence that shows when the pointer rests on it.
  public void tips(Function<T, String> words) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setTooltip(new Tooltip(words.apply(values.get(i))));
    }
  }

  public Node node() {
    return node;
  }

  public Optional<T> chosen() {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isSelected()) {
        return Optional.of(values.get(i));
      }
    }
    return Optional.empty();
  }

  /// Puts one on.
  public void choose(int index) {
    buttons.get(index).setSelected(true);
  }

  /// Called when another one is on.
  public void onChosen(Runnable act) {
    buttons.forEach(
        button -> button.selectedProperty().addListener((observed, before, after) -> act.run()));
  }
}
