package dev.praxis.lab.ui;

import dev.praxis.lab.LabSpec;
import dev.praxis.widgets.ui.TextScale;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Tracks over one time axis, under each other, and what is said of one moment beside them: below
/// where there is no room beside.
final class TrackDeck extends Pane implements Deck {
  private static final double WIDE = 720;
  private static final double GAP = 12;
  private static final double TRACK = 150;
  private static final double TRACKS_SHARE = 0.62;

  /// The first track is a guide and needs less room than those that show more.
  private static final double FIRST_SHARE = 0.7;

  private final List<FigureCard> tracks;
  private final List<FigureCard> moments;
  private final Tabs trackTabs;
  private final Tabs momentTabs;
  private final Tabs second;
  private int shownTracks;
  private boolean wide;
  private boolean tall;

  TrackDeck(List<FigureCard> cards, LabSpec spec, Words words) {
    List<String> ids =
        spec.figures().stream().filter(LabSpec.Slot::track).map(LabSpec.Slot::id).toList();
    this.tracks = cards.stream().filter(card -> ids.contains(card.slot())).toList();
    this.moments = cards.stream().filter(card -> !ids.contains(card.slot())).toList();
    this.trackTabs = new Tabs(words, this::requestLayout);
    this.momentTabs = new Tabs(words, this::requestLayout);
    this.second = new Tabs(words, this::requestLayout);
    setMinWidth(200);
    getStyleClass().add("figure-deck");
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void reveal(String slot) {
    trackTabs.reveal(slot);
    momentTabs.reveal(slot);
    second.reveal(slot);
  }

  @Override
  public void heard(OptionalDouble seconds) {
    tracks.forEach(card -> card.canvas().heard(seconds));
  }

  @Override
  protected void layoutChildren() {
    double scale = TextScale.of(this);
    boolean nowWide = getWidth() >= WIDE * scale;
    double forTracks = nowWide ? getHeight() : getHeight() * TRACKS_SHARE;
    int fit = (int) Math.clamp((forTracks + GAP) / (TRACK * scale + GAP), 1, tracks.size());
    boolean nowTall = moments.size() > 1 && getHeight() >= 3 * TRACK * scale;
    if (nowWide != wide || fit != shownTracks || nowTall != tall || getChildren().isEmpty()) {
      wide = nowWide;
      tall = nowTall;
      shownTracks = fit;
      arrange();
    }
    place();
  }

  private void arrange() {
    trackTabs.show(tracks.subList(shownTracks - 1, tracks.size()));
    boolean two = tall && wide;
    momentTabs.show(two ? moments.subList(0, 1) : moments);
    second.show(two ? moments.subList(1, moments.size()) : List.of());
    var all = new ArrayList<Region>();
    tracks.subList(0, shownTracks - 1).forEach(card -> all.add((Region) card.node()));
    all.add(trackTabs.node());
    if (!moments.isEmpty()) {
      all.add(momentTabs.node());
    }
    if (two) {
      all.add(second.node());
    }
    getChildren().setAll(all);
  }

  private void place() {
    double width = getWidth();
    double height = getHeight();
    boolean beside = wide && !moments.isEmpty();
    double left = beside ? Math.floor((width - GAP) * TRACKS_SHARE) : width;
    double high = beside || moments.isEmpty() ? height : Math.floor((height - GAP) * TRACKS_SHARE);
    tracks(left, high);
    int first = shownTracks;
    double x = beside ? left + GAP : 0;
    double y = beside ? 0 : high + GAP;
    double across = width - x;
    if (!moments.isEmpty()) {
      boolean two = tall && wide;
      double top = two ? Math.floor((height - GAP) / 2) : height - y;
      at(first, x, y, across, top);
      if (two) {
        at(first + 1, x, top + GAP, across, height - top - GAP);
      }
    }
  }

  private void tracks(double width, double height) {
    double shares = shownTracks - 1 + FIRST_SHARE;
    double room = height - GAP * (shownTracks - 1);
    double y = 0;
    for (int i = 0; i < shownTracks; i++) {
      double share = shownTracks == 1 ? 1 : (i == 0 ? FIRST_SHARE : 1) / shares;
      double high = i == shownTracks - 1 ? height - y : Math.floor(room * share);
      at(i, 0, y, width, high);
      y += high + GAP;
    }
  }

  private void at(int child, double x, double y, double width, double height) {
    ((Region) getChildren().get(child))
        .resizeRelocate(
            snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(Math.max(0, height)));
  }
}
