package dev.praxis.app;

import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Sitting;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands around a question: how far, how long, and the ways on.
final class QuizBar {
  private static final Words WORDS = Words.of(QuizBar.class);
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("correct");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final Duration HURRY = Duration.ofMinutes(1);
  private final QuizRoom.Actions actions;
  private final boolean exam;
  private final Label count = Widgets.label("", "muted");
  private final Label time = Widgets.label("", "quiz-time");
  private final ProgressBar progress = new ProgressBar(0);
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> places = new ArrayList<>();
  private final Button back;
  private final Button next;
  private final Button handIn;
  private final Button flag;
  private final String title;

  QuizBar(Sitting sitting, QuizRoom.Actions actions) {
    this.actions = actions;
    this.exam = sitting.behaviour() == Behaviour.EXAM;
    this.title = sitting.title();
    this.back = Widgets.button(WORDS.say("quiz.back"), () -> actions.go(-1), "quiet");
    this.next = Widgets.button(WORDS.say("quiz.next"), () -> actions.go(1));
    this.handIn =
        Widgets.button(WORDS.say(exam ? "quiz.hand-in" : "quiz.finish"), actions::handIn, "accent");
    this.flag = Widgets.iconButton(Feather.FLAG, WORDS.say("quiz.flag"), actions::flag);
    next.setId("quiz-next");
    handIn.setId("quiz-hand-in");
    flag.setId("quiz-flag");
    for (int place = 0; place < sitting.slots().size(); place++) {
      places.add(place(place));
    }
  }

  private ToggleButton place(int number) {
    ToggleButton button = Widgets.toggle(Integer.toString(number + 1), "quiz-number");
    button.setToggleGroup(group);
    button.setOnAction(event -> actions.goTo(number));
    return button;
  }

  Node top() {
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(WORDS.say("quiz.progress"));
    time.setAccessibleText(WORDS.say("quiz.time"));
    var close = Widgets.iconButton(Feather.X, WORDS.say("quiz.leave"), actions::leave);
    close.setId("quiz-leave");
    var row =
        new HBox(Widgets.label(title, "section-title"), count, Widgets.spring(), time, flag, close);
    row.getStyleClass().add("home-row");
    var top = new VBox(row, progress);
    top.getStyleClass().add("quiz-top");
    return top;
  }

  Node bottom(Label kept) {
    var numbers = new FlowPane();
    numbers.getStyleClass().add("quiz-numbers");
    numbers.getChildren().addAll(places);
    var row =
        new HBox(
            back,
            next,
            Widgets.label(WORDS.say("quiz.keys"), "muted", "small"),
            Widgets.spring(),
            kept,
            handIn);
    row.getStyleClass().add("home-row");
    var bottom = new VBox(numbers, row);
    bottom.getStyleClass().add("quiz-bottom");
    return bottom;
  }

  /// The keys, one a line.
  Node keys() {
    var box = new VBox(Widgets.label(WORDS.say("quiz.help"), "section-title"));
    for (String key : List.of("digits", "arrows", "enter", "hint", "flag", "help")) {
      box.getChildren().add(Widgets.wrapped(WORDS.say("quiz.key." + key)));
    }
    box.getStyleClass().addAll("card", "home-card", "quiz-help");
    return box;
  }

  void show(Sitting sitting) {
    int all = sitting.slots().size();
    count.setText(
        WORDS.say(
            "quiz.count", "number", sitting.at() + 1, "count", all, "done", sitting.answered()));
    progress.setProgress((double) sitting.answered() / all);
    back.setDisable(sitting.at() == 0);
    next.setDisable(sitting.at() + 1 == all);
    Widgets.named(
        flag, WORDS.say(sitting.flags().contains(sitting.at()) ? "quiz.unflag" : "quiz.flag"));
    for (int place = 0; place < all; place++) {
      mark(places.get(place), sitting, place);
    }
  }

  private void mark(ToggleButton button, Sitting sitting, int place) {
    boolean done = !sitting.reply(place).answer().isEmpty();
    boolean flagged = sitting.flags().contains(place);
    Optional<Outcome> outcome =
        sitting.reply(place).verdict().filter(each -> !exam).map(Sitting.Verdict::outcome);
    button.setSelected(place == sitting.at());
    button.pseudoClassStateChanged(DONE, done);
    button.pseudoClassStateChanged(FLAGGED, flagged);
    button.pseudoClassStateChanged(RIGHT, outcome.filter(Outcome.RIGHT::equals).isPresent());
    button.pseudoClassStateChanged(WRONG, outcome.filter(o -> o != Outcome.RIGHT).isPresent());
    button.setAccessibleText(
        WORDS.say(
            "quiz.place",
            "number",
            place + 1,
            "state",
            WORDS.say(done ? "quiz.answered" : "quiz.open")
                + (flagged ? WORDS.say("quiz.flagged") : "")));
  }

  void time(Optional<Duration> left) {
    time.setText(
        left.map(
                rest ->
                    rest.toMinutes()
                        + ":"
                        + (rest.toSecondsPart() < 10 ? "0" : "")
                        + rest.toSecondsPart())
            .orElse(""));
    time.pseudoClassStateChanged(WRONG, left.filter(rest -> rest.compareTo(HURRY) < 0).isPresent());
  }

  /// Takes no more presses while the sitting is marked.
  void busy() {
    back.setDisable(true);
    next.setDisable(true);
    handIn.setDisable(true);
    flag.setDisable(true);
    places.forEach(place -> place.setDisable(true));
  }
}
