package dev.praxis.lab.ui;

import dev.praxis.lab.Coach;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.Walkthrough.Pointer;
import dev.praxis.lab.Walkthrough.Predict;
import dev.praxis.widgets.ui.ChoiceRow;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The walkthrough beside the lab: what to do, what the learner expects, hints, and always a way
/// on.
public final class CoachCard {
  private static final Words WORDS = Words.of(CoachCard.class);

  /// What the card asks of the window.
  public interface Desk {
    /// Markdown as a node with a style class.
    Node rich(String markdown, String styleClass);

    /// Keeps where the learner is.
    void kept(Coach.Progress progress, Optional<Experiment> baseline);

    /// Keeps what happened in a step.
    void happened(int stage, Happening happening);

    /// Ends the walkthrough.
    void closed();
  }

  /// What can happen in a step.
  public sealed interface Happening {
    /// @param sure how sure: guess, fairly or certain; empty where nothing was said
    /// @param right nothing before the step is done
    record Predicted(int option, Optional<String> sure, Optional<Boolean> right)
        implements Happening {}

    record Done() implements Happening {}

    record Skipped() implements Happening {}

    record Shown() implements Happening {}
  }

  private static final List<String> SURE = List.of("guess", "fairly", "certain");
  private final Coach coach;
  private final LabPane pane;
  private final LabModel model;
  private final Desk desk;
  private final ActQueue acts;
  private final VBox node = new VBox();
  private final Button settle = Widgets.button(WORDS.say("coach.predict"), () -> {}, "accent");
  private Optional<Node> pointed = Optional.empty();
  private Optional<String> sure = Optional.empty();
  private Optional<Choices> asked = Optional.empty();

  public CoachCard(Coach coach, LabPane pane, Desk desk) {
    this.coach = coach;
    this.pane = pane;
    this.model = pane.model();
    this.desk = desk;
    this.acts = new ActQueue(model);
    node.getStyleClass().addAll("card", "coach");
    node.setId("coach");
    settle.setId("coach-predict");
    settle.setMinWidth(Region.USE_PREF_SIZE);
    model.shownProperty().addListener((observed, before, after) -> after.ifPresent(this::observe));
    model.shownProperty().get().ifPresent(this::observe);
    rebuild();
  }

  public Node node() {
    return node;
  }

  private void observe(Snapshot snapshot) {
    boolean strayed = coach.strayed();
    boolean justDone = coach.observe(snapshot);
    if (justDone) {
      stepDone();
    }
    if (!coach.finished() && !coach.progress().done() && !coach.say().equals(said)) {
      sayAnew();
    }
    if (justDone || strayed != coach.strayed() || !snapshot.draft() && !built) {
      rebuild();
    }
  }

  private final StackPane say = new StackPane();
  private String said = "";
  private boolean built;

  /// The step's text in a place of its own: its numbers follow the lab, choices half made stay.
  private Node sayBox() {
    sayAnew();
    return say;
  }

  private void sayAnew() {
    said = coach.say();
    say.getChildren().setAll(desk.rich(said, "coach-say"));
  }

  private void stepDone() {
    coach
        .progress()
        .predicted()
        .ifPresent(
            option ->
                desk.happened(
                    coach.progress().stage(),
                    new Happening.Predicted(option, sure, coach.predictedRight())));
    desk.happened(coach.progress().stage(), new Happening.Done());
    keep();
  }

  private void keep() {
    desk.kept(coach.progress(), coach.baseline());
  }

  private void rebuild() {
    node.getChildren().clear();
    unpoint();
    if (coach.finished()) {
      node.getChildren()
          .addAll(
              caption(WORDS.say("coach.over")),
              Widgets.wrapped(WORDS.say("coach.over.text")),
              endActions());
      return;
    }
    built = model.shownProperty().get().isPresent();
    String place =
        WORDS.say("coach.place", "step", coach.progress().stage() + 1, "count", coach.count());
    node.getChildren().addAll(caption(place), sayBox());
    coach.stage().predict().ifPresent(predict -> node.getChildren().add(prediction(predict)));
    if (coach.strayed()) {
      node.getChildren().add(stray());
    }
    coach.hints().forEach(hint -> node.getChildren().add(desk.rich(hint, "hint")));
    if (coach.progress().done()) {
      node.getChildren().add(doneRow());
      coach
          .explain()
          .ifPresent(explain -> node.getChildren().add(desk.rich(explain, "coach-explain")));
    }
    node.getChildren().add(actions());
    point();
  }

  private Node caption(String text) {
    var close = Widgets.iconButton(Feather.X, WORDS.say("coach.close"), this::close);
    close.getStyleClass().add("quiet");
    var row =
        new HBox(
            Widgets.label(text.toUpperCase(Locale.ROOT), "section-caps"), Widgets.spring(), close);
    row.getStyleClass().add("coach-actions");
    return row;
  }

  private Node prediction(Predict predict) {
    var box = new VBox();
    box.getStyleClass().add("coach-prediction");
    box.getChildren().add(desk.rich(predict.ask(), "coach-ask"));
    if (coach.asks()) {
      box.getChildren().add(asking(predict));
    } else {
      int option = coach.progress().predicted().orElse(0);
      box.getChildren().add(Widgets.wrapped(said(predict, option), "muted"));
    }
    return box;
  }

  /// The choices of a step, made once: what is half chosen stays while the card is built anew.
  private Node asking(Predict predict) {
    int stage = coach.progress().stage();
    if (asked.filter(kept -> kept.stage() == stage).isEmpty()) {
      var choices = new VBox();
      choices.getStyleClass().add("coach-prediction");
      choices.getChildren().addAll(ask(predict));
      asked = Optional.of(new Choices(stage, choices));
    }
    return asked.get().node();
  }

  private record Choices(int stage, Node node) {}

  private List<Node> ask(Predict predict) {
    List<Integer> numbers = IntStream.range(0, predict.options().size()).boxed().toList();
    var choice = new ChoiceRow<>("", numbers, predict.options()::get);
    var certainty =
        new ChoiceRow<>(WORDS.say("coach.sure"), SURE, word -> WORDS.say("coach.sure." + word));
    settle.setDisable(true);
    settle.setOnAction(event -> settle(choice, certainty));
    Runnable ready =
        () -> settle.setDisable(choice.chosen().isEmpty() || certainty.chosen().isEmpty());
    choice.onChosen(ready);
    certainty.onChosen(ready);
    return List.of(choice.node(), certainty.node());
  }

  private void settle(ChoiceRow<Integer> choice, ChoiceRow<String> certainty) {
    choice
        .chosen()
        .ifPresent(
            option -> {
              sure = certainty.chosen();
              asked = Optional.empty();
              coach.predict(option);
              desk.happened(
                  coach.progress().stage(),
                  new Happening.Predicted(option, sure, Optional.empty()));
              keep();
              model.shownProperty().get().ifPresent(this::observe);
              rebuild();
            });
  }

  private String said(Predict predict, int option) {
    String mine = WORDS.say("coach.predicted", "option", predict.options().get(option));
    Optional<Integer> right =
        coach.rightOption().filter(index -> index >= 0 && index < predict.options().size());
    if (right.isEmpty()) {
      return mine;
    }
    return right.get() == option
        ? mine + " " + WORDS.say("coach.predicted.right")
        : mine
            + " "
            + WORDS.say("coach.predicted.wrong", "option", predict.options().get(right.get()));
  }

  private Node stray() {
    var restore = Widgets.button(WORDS.say("coach.restore"), this::restore);
    restore.setId("coach-restore");
    var row = new HBox(Widgets.wrapped(WORDS.say("coach.strayed")), restore);
    row.getStyleClass().add("notice");
    return row;
  }

  private void restore() {
    acts.clear();
    coach
        .baseline()
        .ifPresent(kept -> model.load(Run.restarted(model.lab().spec(), kept), Goal.START));
  }

  private Node doneRow() {
    var next =
        Widgets.button(
            WORDS.say(coach.progress().stage() + 1 < coach.count() ? "coach.next" : "coach.finish"),
            this::next,
            "accent");
    next.setId("coach-next");
    var row =
        new HBox(
            Widgets.label(WORDS.say("coach.done"), "verdict", "right-text"),
            Widgets.spring(),
            next);
    row.getStyleClass().add("coach-actions");
    return row;
  }

  private Node actions() {
    var row = new FlowPane();
    row.getStyleClass().add("coach-choices");
    if (coach.asks()) {
      row.getChildren().add(settle);
    }
    if (!coach.progress().done()) {
      Button hint = Widgets.button(WORDS.say("coach.hint"), this::hint, "quiet");
      hint.setDisable(!coach.moreHints());
      Button show = Widgets.button(WORDS.say("coach.show"), this::showMe, "quiet");
      show.setId("coach-show");
      show.setDisable(coach.asks());
      Widgets.named(show, WORDS.say(coach.asks() ? "coach.show.first" : "coach.show.help"));
      row.getChildren()
          .addAll(hint, show, Widgets.button(WORDS.say("coach.skip"), this::skip, "quiet"));
    }
    Button back = Widgets.button(WORDS.say("coach.back"), this::back, "quiet");
    back.setDisable(coach.progress().stage() == 0);
    row.getChildren().add(back);
    return row;
  }

  private Node endActions() {
    var row =
        new HBox(
            Widgets.button(WORDS.say("coach.again"), this::again, "quiet"),
            Widgets.button(WORDS.say("coach.back"), this::back, "quiet"),
            Widgets.spring(),
            Widgets.button(WORDS.say("coach.close"), this::close, "quiet"));
    row.getStyleClass().add("coach-actions");
    return row;
  }

  private void hint() {
    coach.hint();
    keep();
    rebuild();
  }

  private void showMe() {
    desk.happened(coach.progress().stage(), new Happening.Shown());
    acts.perform(coach.stage().way());
  }

  private void skip() {
    desk.happened(coach.progress().stage(), new Happening.Skipped());
    next();
  }

  private void next() {
    move(coach::next);
  }

  private void back() {
    move(coach::back);
  }

  private void again() {
    move(coach::again);
    model.load(coach.walkthrough().experiment(), model.lab().spec().opens());
  }

  private void move(Runnable step) {
    acts.clear();
    sure = Optional.empty();
    step.run();
    keep();
    model.shownProperty().get().ifPresent(this::observe);
    rebuild();
  }

  private void close() {
    acts.clear();
    unpoint();
    desk.closed();
  }

  private void point() {
    if (coach.progress().done()) {
      return;
    }
    pointed = coach.stage().point().flatMap(pointer -> pane.pointedAt(nodeId(pointer)));
    pointed.ifPresent(target -> target.getStyleClass().add("pointed"));
  }

  private static String nodeId(Pointer pointer) {
    return pointer.kind().name().toLowerCase(Locale.ROOT) + "-" + pointer.name();
  }

  private void unpoint() {
    pointed.ifPresent(target -> target.getStyleClass().removeAll("pointed"));
    pointed = Optional.empty();
  }
}
