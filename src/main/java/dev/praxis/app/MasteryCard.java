package dev.praxis.app;

import dev.praxis.course.Lesson;
import dev.praxis.course.Module;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How far each module is, and under it the objectives that were asked about.
final class MasteryCard extends VBox {
  private static final Words WORDS = Words.of(MasteryCard.class);
  private final Memory.Latest latest;

  MasteryCard(Window window, Memory.Latest latest) {
    this.latest = latest;
    getStyleClass().addAll("card", "home-card");
    getChildren().add(Widgets.label(WORDS.say("home.progress"), "section-title"));
    window.course().modules().forEach(this::module);
  }

  private void module(Module module) {
    int right = 0;
    int all = 0;
    var objectives = new VBox();
    objectives.getStyleClass().add("home-objectives");
    for (Lesson lesson : module.lessons()) {
      for (Mastery mastery : Mastery.of(lesson, latest.of(lesson.id()))) {
        right += mastery.right();
        all += mastery.of();
        if (mastery.answered() > 0) {
          objectives.getChildren().add(objective(mastery));
        }
      }
    }
    var bar = new ProgressBar(all == 0 ? 0 : (double) right / all);
    bar.setAccessibleText(module.title());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    var row =
        new HBox(
            Widgets.label(module.title(), "home-module"),
            bar,
            Widgets.label(WORDS.say("home.progress.row", "right", right, "all", all), "muted"));
    row.getStyleClass().add("home-row");
    getChildren().add(row);
    if (!objectives.getChildren().isEmpty()) {
      getChildren().add(objectives);
    }
  }

  private static Node objective(Mastery mastery) {
    var said = Widgets.label(said(mastery), "muted", "small");
    said.setMinWidth(USE_PREF_SIZE);
    var row =
        new HBox(Widgets.wrapped(mastery.objective().text(), "small"), Widgets.spring(), said);
    row.getStyleClass().add("home-row");
    return row;
  }

  private static String said(Mastery mastery) {
    if (!mastery.known()) {
      return WORDS.say(
          "home.objective.few", "right", mastery.right(), "answered", mastery.answered());
    }
    return WORDS.say(
        "home.objective",
        "right",
        mastery.right(),
        "answered",
        mastery.answered(),
        "low",
        Math.round(100 * mastery.interval().low()),
        "high",
        Math.round(100 * mastery.interval().high()));
  }
}
