package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What goes in and out for one learner: work that was handed out, evidence to hand in, progress
/// and notes on their way elsewhere.
final class WorkCard extends VBox {
  private static final Words WORDS = Words.of(WorkCard.class);
  private static final List<Command> ACTS =
      List.of(
          Command.ASSIGNMENT,
          Command.EVIDENCE,
          Command.LEARNERS,
          Command.EXPORT_PROGRESS,
          Command.BRING_PROGRESS,
          Command.EXPORT_NOTES);

  WorkCard(Consumer<Command> carryOut) {
    getStyleClass().addAll("card", "home-card");
    var acts = new FlowPane();
    acts.getStyleClass().add("card-actions");
    ACTS.forEach(command -> acts.getChildren().add(act(command, carryOut)));
    getChildren()
        .addAll(
            Widgets.label(WORDS.say("home.work"), "section-title"),
            Widgets.wrapped(WORDS.say("home.work.why"), "muted"),
            acts);
  }

  /// The button of a command, as search calls it.
  static Button act(Command command, Consumer<Command> carryOut) {
    String name = command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var button = Widgets.button(WORDS.say("command." + name), () -> carryOut.accept(command));
    button.setId("act-" + name);
    return button;
  }
}
