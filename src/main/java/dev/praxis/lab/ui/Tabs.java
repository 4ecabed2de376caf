package dev.praxis.lab.ui;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Figures in one place, one of them in front. A single one needs no tabs.
final class Tabs {
  private final Words labWords;
  private final Runnable changed;
  private final VBox node = new VBox();
  private List<FigureCard> cards = List.of();
  private String front = "";

  /// @param changed called when another figure comes to the front
  Tabs(Words labWords, Runnable changed) {
    this.labWords = labWords;
    this.changed = changed;
  }

  Region node() {
    return node;
  }

  /// Shows these; the one in front stays there if it is among them.
  void show(List<FigureCard> now) {
    cards = List.copyOf(now);
    arrange();
  }

  /// Brings a figure to the front, if it is here.
  void reveal(String slot) {
    if (cards.stream().anyMatch(card -> card.slot().equals(slot))) {
      front = slot;
      arrange();
      changed.run();
    }
  }

  private void arrange() {
    node.getChildren().clear();
    if (cards.isEmpty()) {
      return;
    }
    FigureCard shown =
        cards.stream()
            .filter(card -> card.slot().equals(front))
            .findFirst()
            .orElse(cards.getFirst());
    if (cards.size() > 1) {
      node.getChildren().add(strip(shown));
    }
    var card = (Region) shown.node();
    VBox.setVgrow(card, Priority.ALWAYS);
    node.getChildren().add(card);
  }

  private FlowPane strip(FigureCard shown) {
    var group = new ToggleGroup();
    var strip = new FlowPane();
    strip.getStyleClass().add("figure-tabs");
    for (FigureCard card : cards) {
      ToggleButton button = Widgets.toggle(name(card), "figure-tab");
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(card == shown);
      button.setOnAction(event -> reveal(card.slot()));
      strip.getChildren().add(button);
    }
    return strip;
  }

  private String name(FigureCard card) {
    return labWords
        .find("slot." + card.slot() + ".short")
        .or(() -> labWords.find("slot." + card.slot()))
        .orElse(card.slot());
  }
}
