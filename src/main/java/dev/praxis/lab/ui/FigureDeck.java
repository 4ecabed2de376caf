package dev.praxis.lab.ui;

import dev.praxis.lab.LabSpec;
import dev.praxis.widgets.ui.TextScale;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Figures in as many places as there is room for; what has no place of its own is a tab of the
/// last
/// one.
final class FigureDeck extends Pane implements Deck {
  private static final double WIDE = 720;
  private static final double TALL = 560;
  private static final double GAP = 12;
  private static final double LARGE_SHARE = 0.6;
  private final List<FigureCard> cards;
  private final Tabs tabs;
  private final Map<String, Boolean> large;
  private final List<Region> places = new ArrayList<>();
  private int columns;
  private int rows;

  FigureDeck(List<FigureCard> cards, LabSpec spec, Words labWords) {
    this.cards = List.copyOf(cards);
    this.tabs = new Tabs(labWords, this::requestLayout);
    this.large =
        spec.figures().stream()
            .collect(java.util.stream.Collectors.toMap(LabSpec.Slot::id, LabSpec.Slot::large));
    setMinWidth(200);
    getStyleClass().add("figure-deck");
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void reveal(String slot) {
    tabs.reveal(slot);
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
    tabs.show(cards.subList(wanted - 1, cards.size()));
    places.add(tabs.node());
    getChildren().setAll(places);
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
