package dev.praxis.app;

import dev.praxis.progress.Learner;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who is learning: go over to somebody else, make room for another, or say another name.
final class LearnersSheet extends VBox {
  private static final Words WORDS = Words.of(LearnersSheet.class);
  private static final double WIDTH = 460;
  private final People people;
  private final Runnable close;

  LearnersSheet(People people, Runnable close) {
    this.people = people;
    this.close = close;
    getStyleClass().add("prose-column");
    setPrefWidth(WIDTH);
    getChildren().add(Widgets.wrapped(WORDS.say("learners.why"), "muted"));
    people.all().forEach(each -> getChildren().add(row(each)));
    getChildren()
        .addAll(
            entry("add", "", "learner-add", people::add),
            entry("rename", people.current().name(), "learner-name", people::rename));
  }

  /// The name shown for a learner; the first has none until they say one.
  static String name(Learner learner) {
    return learner.name().isEmpty() ? WORDS.say("learners.first") : learner.name();
  }

  private HBox row(Learner learner) {
    var name = Widgets.label(name(learner), "strong");
    var row = new HBox(name, Widgets.spring());
    row.getStyleClass().add("home-row");
    if (learner.id().equals(people.current().id())) {
      row.getChildren().add(Widgets.label(WORDS.say("learners.now"), "muted"));
    } else {
      Button to = Widgets.button(WORDS.say("learners.to"), () -> done(() -> people.to(learner)));
      to.setAccessibleText(WORDS.say("learners.to.name", "name", name(learner)));
      to.setId("learner-to-" + (learner.id().isEmpty() ? "first" : learner.id()));
      row.getChildren().add(to);
    }
    return row;
  }

  private VBox entry(String what, String begun, String id, Consumer<String> act) {
    var field = new TextField(begun);
    field.setId(id);
    field.setAccessibleText(WORDS.say("learners." + what));
    HBox.setHgrow(field, Priority.ALWAYS);
    var button =
        Widgets.button(
            WORDS.say("learners.act." + what), () -> done(() -> act.accept(field.getText())));
    button.setId(id + "-act");
    button
        .disableProperty()
        .bind(field.textProperty().map(text -> text.isBlank() || text.equals(begun)));
    field.setOnAction(event -> button.fire());
    var line = new HBox(field, button);
    line.getStyleClass().add("home-row");
    return new VBox(Widgets.label(WORDS.say("learners." + what), "muted"), line);
  }

  private void done(Runnable act) {
    close.run();
    act.run();
  }
}
