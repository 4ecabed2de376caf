package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the learner is, who it is, search, and how the window looks.
final class TopBar extends HBox {
  private static final Words WORDS = Words.of(TopBar.class);
  private final Label crumb = Widgets.label("", "crumb");
  private final Label here = Widgets.label("", "crumb-here");
  private final LearnerButton learner;
  private final SearchButton search;

  TopBar(People people, Consumer<Command> carryOut) {
    this.learner = new LearnerButton(people, () -> carryOut.accept(Command.LEARNERS));
    this.search = new SearchButton(() -> carryOut.accept(Command.SEARCH));
    getStyleClass().add("top-bar");
    getChildren()
        .addAll(
            Widgets.iconButton(
                Feather.SIDEBAR, WORDS.say("bar.outline"), () -> carryOut.accept(Command.OUTLINE)),
            crumb,
            here,
            Widgets.spring(),
            learner,
            search,
            Widgets.iconButton(
                Feather.ZOOM_OUT,
                WORDS.say("command.smaller"),
                () -> carryOut.accept(Command.SMALLER)),
            Widgets.iconButton(
                Feather.ZOOM_IN,
                WORDS.say("command.larger"),
                () -> carryOut.accept(Command.LARGER)),
            Widgets.iconButton(
                Feather.MOON, WORDS.say("bar.theme"), () -> carryOut.accept(Command.THEME)),
            Widgets.iconButton(
                Feather.INFO, WORDS.say("bar.about"), () -> carryOut.accept(Command.ABOUT)));
  }

  /// Says where the learner is.
  ///
  /// @param room what the place belongs to; may be empty
  void say(String room, String place) {
    crumb.setText(room.isEmpty() ? "" : room + " ›");
    here.setText(place);
  }

  /// What there is room for.
  void fit(double width) {
    search.fit(width);
  }

  /// Shows who learns now.
  void refresh() {
    learner.refresh();
  }
}
