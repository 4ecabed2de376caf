package dev.praxis.lab.ui;

import dev.praxis.figure.Figure;
import dev.praxis.figure.ui.Reach;
import dev.praxis.figure.ui.Takes;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Handle.Does;
import dev.praxis.lab.Knob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.report.LabWords;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A lab: header, coach, figures, what was said, knobs and transport, scores.
public final class LabPane extends ScrollPane {
  private static final Words WORDS = Words.of(LabPane.class);
  private final LabModel model;
  private final Words labWords;
  private final LabSpec spec;
  private final LabActions actions;
  private final StackPane coach = new StackPane();
  private final StringProperty highlight = new SimpleStringProperty(this, "highlight", "");
  private final List<FigureCard> cards = new ArrayList<>();
  private final Deck deck;
  private final Controls controls;
  private final ScoreStrip scores;
  private final DataPicker picker;
  private final Label said = Widgets.wrapped("", "narration");
  private final Label noticeText = Widgets.wrapped("");
  private final HBox notice = new HBox();
  private final HBox working = new HBox();
  private final Button seed = Widgets.button("", this::reseed);
  private final PauseTransition slow = new PauseTransition(Duration.millis(200));

  public LabPane(LabModel model, LabActions actions) {
    this.model = model;
    this.actions = actions;
    this.labWords = model.lab().words();
    this.spec = model.lab().spec();
    this.picker = new DataPicker(model, actions);
    this.scores = new ScoreStrip(LabWords.of(model.lab()), spec.scores());
    this.deck = deck();
    this.controls = new Controls(model, labWords, actions, deck::heard);
    getStyleClass().add("lab-scroll");
    var column = new VBox();
    column.getStyleClass().add("lab-pane");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(column);
    VBox.setVgrow(deck.node(), Priority.ALWAYS);
    column
        .getChildren()
        .addAll(header(), coach, notice(), deck.node(), said(), controls.node(), scores.node());
    Widgets.show(coach, false);
    model.shownProperty().addListener((observed, before, after) -> after.ifPresent(this::show));
    model.noticeProperty().addListener((observed, before, after) -> notice(after));
    model.busyProperty().addListener((observed, before, busy) -> busy(busy));
    model.shownProperty().get().ifPresent(this::show);
    setOnKeyPressed(
        event -> {
          if (UNDO.match(event)) {
            model.undo();
            event.consume();
          } else if (REDO.match(event)) {
            model.redo();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE && model.busyProperty().get()) {
            model.cancel();
            event.consume();
          }
        });
  }

  /// Room for the longest sentence so far: what is below must not move from under the hand.
  private VBox said() {
    var room = new VBox(said);
    said.heightProperty()
        .addListener(
            (observed, before, now) ->
                room.setMinHeight(Math.max(room.getMinHeight(), now.doubleValue())));
    room.widthProperty()
        .addListener((observed, before, now) -> room.setMinHeight(USE_COMPUTED_SIZE));
    return room;
  }

  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

  private Deck deck() {
    spec.figures().forEach(slot -> cards.add(card(slot)));
    cards.forEach(card -> card.canvas().highlightProperty().bindBidirectional(highlight));
    boolean tracks = spec.figures().stream().anyMatch(LabSpec.Slot::track);
    return tracks ? new TrackDeck(cards, spec, labWords) : new FigureDeck(cards, spec, labWords);
  }

  /// The title and what it is about wrap beside the rest; a row in a row would keep room for a wrap
  /// that does not come.
  private BorderPane header() {
    Label title = Widgets.label(labWords.say("title"), "lab-title");
    title.setMinWidth(USE_PREF_SIZE);
    seed.getStyleClass().add("quiet");
    seed.setGraphic(new FontIcon(Feather.SHUFFLE));
    seed.setMinWidth(USE_PREF_SIZE);
    var about =
        Widgets.iconButton(Feather.INFO, WORDS.say("lab.about"), () -> actions.about(model.lab()));
    working
        .getChildren()
        .addAll(spinner(), Widgets.button(WORDS.say("lab.cancel"), model::cancel, "quiet"));
    working.getStyleClass().add("lab-header");
    Widgets.show(working, false);
    slow.setOnFinished(event -> Widgets.show(working, model.busyProperty().get()));
    var what = new FlowPane(title);
    what.getChildren().addAll(picker.nodes());
    what.getStyleClass().add("lab-what");
    var rest = new HBox(working, seed, about);
    rest.getStyleClass().add("lab-header");
    var header = new BorderPane(what);
    header.setRight(rest);
    return header;
  }

  /// Only work that takes a while is worth a sign.
  private void busy(boolean now) {
    if (now) {
      slow.playFromStart();
    } else {
      slow.stop();
      Widgets.show(working, false);
    }
  }

  private static ProgressIndicator spinner() {
    var spinner = new ProgressIndicator();
    spinner.setPrefSize(16, 16);
    spinner.setAccessibleText(WORDS.say("lab.working"));
    return spinner;
  }

  private HBox notice() {
    notice.getStyleClass().add("notice");
    HBox.setHgrow(noticeText, Priority.ALWAYS);
    notice
        .getChildren()
        .addAll(
            noticeText,
            Widgets.iconButton(
                Feather.X,
                WORDS.say("lab.notice.close"),
                () -> model.noticeProperty().set(Optional.empty())));
    Widgets.show(notice, false);
    return notice;
  }

  private void notice(Optional<Notice> now) {
    noticeText.setText(now.map(Notice::sentence).orElse(""));
    Widgets.show(notice, now.isPresent());
  }

  private FigureCard card(LabSpec.Slot place) {
    String slot = place.id();
    return new FigureCard(
        slot,
        reach(place),
        new Takes(place.turns().isPresent(), () -> adds(slot)),
        wish ->
            cardOf(slot)
                .figure()
                .ifPresent(figure -> actions.export(slot, figure, wish, cardOf(slot).canvas())));
  }

  private FigureCard cardOf(String slot) {
    return cards.stream().filter(card -> card.slot().equals(slot)).findFirst().orElseThrow();
  }

  private Optional<String> adds(String slot) {
    return spec.handles().stream()
        .filter(handle -> handle.slot().equals(slot) && handle.does().contains(Does.ADD))
        .map(Handle::id)
        .findFirst();
  }

  private Reach reach(LabSpec.Slot slot) {
    return new Reach() {
      @Override
      public void chose(Map<String, Double> at) {
        slot.turns().flatMap(spec::knob).ifPresent(knob -> turnTo(knob, slot, at));
      }

      @Override
      public void moved(String handle, int item, Map<String, Double> to) {
        model.hand(handle, new Gesture.Moved(item, to));
      }

      @Override
      public void released() {
        model.release();
      }

      @Override
      public void added(String handle, Map<String, Double> at) {
        model.hand(handle, new Gesture.Added(at));
      }

      @Override
      public void painted(int item, String as) {
        spec.handles().stream()
            .filter(found -> found.slot().equals(slot.id()) && found.does().contains(Does.PAINT))
            .forEach(found -> model.hand(found.id(), new Gesture.Painted(item, as)));
      }

      @Override
      public void removed(String handle, int item) {
        spec.handle(handle)
            .filter(found -> found.does().contains(Does.REMOVE))
            .ifPresent(found -> model.hand(handle, new Gesture.Removed(item)));
      }
    };
  }

  /// A place on a figure as the value of the knob it turns: a number along the axis of that name,
  /// or the item that stands there.
  private void turnTo(Knob knob, LabSpec.Slot slot, Map<String, Double> at) {
    cardOf(slot.id())
        .figure()
        .flatMap(figure -> figure.valueAt(at))
        .ifPresent(
            value ->
                model.turn(
                    knob.id(), knob instanceof Knob.IntKnob ? (Object) Math.round(value) : value));
  }

  private void reseed() {
    model.reseed(Math.floorMod(model.wanted().seed() * 31 + 17, 1_000_003));
  }

  private void show(Snapshot snapshot) {
    Map<String, Figure> figures = snapshot.drawing().figures();
    cards.forEach(
        card ->
            Optional.ofNullable(figures.get(card.slot()))
                .ifPresent(figure -> card.show(figure, snapshot.draft())));
    said.setText(snapshot.drawing().said().map(narration -> narration.sentence()).orElse(""));
    controls.show(snapshot);
    scores.show(snapshot);
    picker.show(snapshot);
    seed.setText(WORDS.say("lab.seed", "seed", snapshot.experiment().seed()));
    Widgets.named(seed, WORDS.say("lab.tooltip.seed", "seed", snapshot.experiment().seed()));
  }

  /// Says something about the run that is not trouble.
  public void remark(String sentence) {
    model.noticeProperty().set(Optional.of(new Notice(sentence, "")));
  }

  /// Puts a coach above the figures, or takes it away.
  public void coach(Optional<Node> card) {
    coach.getChildren().setAll(card.stream().toList());
    Widgets.show(coach, card.isPresent());
  }

  /// The node a walkthrough points at, brought to the front.
  public Optional<Node> pointedAt(String id) {
    if (id.startsWith("figure-")) {
      deck.reveal(id.substring("figure-".length()));
    }
    controls.reveal(id);
    return Optional.ofNullable(lookup("#" + id));
  }

  /// Keeps knobs from being turned, or out of sight.
  public void restrict(List<String> locked, List<String> hidden) {
    controls.restrict(locked, hidden);
  }

  public LabModel model() {
    return model;
  }
}
