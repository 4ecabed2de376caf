package dev.praxis.app;

import dev.praxis.figure.Figure;
import dev.praxis.figure.ui.FigureCanvas;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
      cards.getChildren().add(card(window, lab, go));
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

  private static Node card(Window window, Lab<?, ?> lab, Consumer<Place> go) {
    Button open =
        Widgets.button(
            WORDS.say("labs.open"),
            () -> go.accept(new Place.LabAsLeft(lab.spec().id())),
            "accent");
    open.setAccessibleText(WORDS.say("labs.open") + " " + lab.words().say("title"));
    open.setId("open-" + lab.spec().id());
    var card =
        new VBox(
            thumbnail(window, lab),
            Widgets.label(lab.words().say("title"), "section-title"),
            Widgets.wrapped(lab.words().say("summary"), "muted"),
            open);
    card.getStyleClass().addAll("card", "lab-card");
    card.setUserData(
        (lab.words().say("title") + " " + lab.words().say("summary")).toLowerCase(Locale.ROOT));
    return card;
  }

  /// The lab's first figure at the end of its default run, worked out in the background.
  private static FigureCanvas thumbnail(Window window, Lab<?, ?> lab) {
    var canvas = new FigureCanvas();
    canvas.getStyleClass().add("thumbnail");
    canvas.setMouseTransparent(true);
    window
        .work()
        .submit(
            () -> firstFigure(window, lab),
            figure -> canvas.figureProperty().set(Optional.of(figure)),
            failed -> Widgets.show(canvas, false));
    return canvas;
  }

  private static Figure firstFigure(Window window, Lab<?, ?> lab)
      throws Refusal, InterruptedException {
    var experiment = Experiment.of(lab.spec().id(), Map.of());
    try (var fits = new Fits()) {
      Run<?, ?> run = Opening.run(lab, experiment, window.rooms().tables(), fits, new Cancel());
      run.go(Goal.END);
      return run.draw(true).figures().values().iterator().next();
    }
  }

  private void filter(String wanted) {
    cards
        .getChildren()
        .forEach(card -> Widgets.show(card, card.getUserData().toString().contains(wanted)));
  }
}
