package dev.praxis.app;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Lab;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Every lab as a card, to be opened without its lesson.
final class LabsPage extends ScrollPane {
  private static final Words WORDS = Words.of(LabsPage.class);
  private final FlowPane cards = new FlowPane();

  LabsPage(Window window, Consumer<Place> go) {
    cards.getStyleClass().add("lab-cards");
    for (Lab<?, ?> lab : window.rooms().labs().all()) {
      cards.getChildren().add(card(lab, go));
    }
    var filter = new TextField();
    filter.setPromptText(WORDS.say("labs.filter"));
    filter.setAccessibleText(WORDS.say("labs.filter"));
    filter.setMaxWidth(320);
    filter
        .textProperty()
        .addListener((observed, before, after) -> filter(after.toLowerCase(Locale.ROOT)));
    var page =
        new VBox(
            Widgets.label(WORDS.say("labs.title"), "page-title"),
            Widgets.wrapped(WORDS.say("labs.note"), "muted"),
            filter,
            cards);
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
  }

  private static Node card(Lab<?, ?> lab, Consumer<Place> go) {
    Button open =
        Widgets.button(
            WORDS.say("labs.open"),
            () ->
                go.accept(
                    new Place.LabAlone(
                        Experiment.of(lab.spec().id(), Map.of()), lab.spec().opens())),
            "accent");
    open.setAccessibleText(WORDS.say("labs.open") + " " + lab.words().say("title"));
    open.setId("open-" + lab.spec().id());
    var card =
        new VBox(
            Widgets.label(lab.words().say("title"), "section-title"),
            Widgets.wrapped(lab.words().say("summary"), "muted"),
            open);
    card.getStyleClass().addAll("card", "lab-card");
    card.setUserData(
        (lab.words().say("title") + " " + lab.words().say("summary")).toLowerCase(Locale.ROOT));
    return card;
  }

  private void filter(String wanted) {
    cards
        .getChildren()
        .forEach(card -> Widgets.show(card, card.getUserData().toString().contains(wanted)));
  }
}
