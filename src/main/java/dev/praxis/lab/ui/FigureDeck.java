package dev.praxis.lab.ui;

import dev.praxis.lab.LabSpec;
import dev.praxis.widgets.ui.TextScale;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Figures in as many places as there is room for; what has no place of its own is a tab of the
/// last
/// one.
final class FigureDeck extends Pane {
  private static final double WIDE = 720;
  private static final double TALL = 560;
  private static final double GAP = 12;
  private static final double LARGE_SHARE = 0.6;
  private final List<FigureCard> cards;
  private final Words labWords;
  private final Map<String, Boolean> large;
  private final List<Region> places = new ArrayList<>();
  private int columns;
  private int rows;
  private int chosenTab;

  FigureDeck(List<FigureCard> cards, LabSpec spec, Words labWords) {
    this.cards = List.copyOf(cards);
    this.labWords = labWords;
    this.large =
        spec.figures().stream()
            .collect(java.util.stream.Collectors.toMap(LabSpec.Slot::id, LabSpec.Slot::large));
    setMinWidth(200);
    getStyleClass().add("figure-deck");
  }

  /// Brings a figure to the front, wherever it is.
  void reveal(String slot) {
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).slot().equals(slot) && i >= placesWanted() - 1) {
        chosenTab = i;
        arrange();
      }
    }
  }

  private int placesWanted() {
    return Math.min(cards.size(), Math.max(1, columns * rows));
  }

  @Override
  protected void layoutChildren() {
    double scale = TextScale.of(this);
    int wide = getWidth() >= WIDE * scale ? 2 : 1;
    int tall = getHeight() >= TALL * scale ? 2 : 1;
    if (wide != columns || tall != rows) {
      columns = wide;
      rows = tall;
      arrange();
    }
    place();
  }

  private void arrange() {
    places.clear();
    int wanted = placesWanted();
    for (int i = 0; i < wanted - 1; i++) {
      places.add((Region) cards.get(i).node());
    }
    places.add(wanted == cards.size() ? (Region) cards.getLast().node() : tabs(wanted - 1));
    getChildren().setAll(places);
  }

  /// The remaining cards as tabs.
  private Region tabs(int first) {
    int shown = Math.max(first, Math.min(chosenTab, cards.size() - 1));
    var group = new ToggleGroup();
    var strip = new HBox();
    strip.getStyleClass().add("figure-tabs");
    for (int i = first; i < cards.size(); i++) {
      int tab = i;
      ToggleButton button = Widgets.toggle(name(cards.get(i)), "figure-tab");
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(i == shown);
      button.setOnAction(
          event -> {
            chosenTab = tab;
            arrange();
          });
      strip.getChildren().add(button);
    }
    Region card = (Region) cards.get(shown).node();
    VBox.setVgrow(card, Priority.ALWAYS);
    return new VBox(strip, card);
  }

  private String name(FigureCard card) {
    return labWords
        .find("slot." + card.slot() + ".short")
        .or(() -> labWords.find("slot." + card.slot()))
        .orElse(card.slot());
  }

  private void place() {
    double width = getWidth();
    double height = getHeight();
    int count = places.size();
    if (count == 1) {
      places.getFirst().resizeRelocate(0, 0, width, height);
    } else if (columns == 1) {
      row(List.of(places.get(0)), 0, firstShare(count > 1, height));
      row(
          List.of(places.get(1)),
          firstShare(true, height) + GAP,
          height - firstShare(true, height) - GAP);
    } else if (rows == 1 || count == 2) {
      row(places.subList(0, 2), 0, height);
    } else {
      double first = firstShare(true, height);
      row(places.subList(0, count - count / 2), 0, first);
      row(places.subList(count - count / 2, count), first + GAP, height - first - GAP);
    }
  }

  private double firstShare(boolean split, double height) {
    boolean firstLarge = large.getOrDefault(cards.getFirst().slot(), false);
    return split ? Math.floor((height - GAP) * (firstLarge ? LARGE_SHARE : 0.5)) : height;
  }

  private void row(List<Region> cells, double y, double height) {
    double each = (getWidth() - GAP * (cells.size() - 1)) / cells.size();
    for (int i = 0; i < cells.size(); i++) {
      cells
          .get(i)
          .resizeRelocate(
              snapPositionX(i * (each + GAP)),
              snapPositionY(y),
              snapSizeX(each),
              snapSizeY(height));
    }
  }
}
