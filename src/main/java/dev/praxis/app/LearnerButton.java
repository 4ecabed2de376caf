package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says who is learning, where there are several, and opens the way to the others.
final class LearnerButton extends Button {
  private static final Words WORDS = Words.of(LearnerButton.class);
  private static final int LONGEST = 16;
  private final People people;

  LearnerButton(People people, Runnable open) {
    this.people = people;
    setOnAction(event -> open.run());
    setGraphic(new FontIcon(Feather.USER));
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("quiet");
    setId("learner");
    refresh();
  }

  /// Takes the names as they are now.
  void refresh() {
    String name = LearnersSheet.name(people.current());
    setText(name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name);
    Widgets.named(this, WORDS.say("learners.button", "name", name));
    Widgets.show(this, people.all().size() > 1);
  }
}
