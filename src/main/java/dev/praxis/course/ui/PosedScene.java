package dev.praxis.course.ui;

import dev.praxis.course.Item;
import dev.praxis.course.Scene;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Moment;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.quiz.ui.AnswerArea;
import dev.praxis.quiz.ui.QuestionCard;
import dev.praxis.words.Words;
import java.util.function.Consumer;

/// What a question makes or shows in a lab, wherever it is asked.
public record PosedScene(Item.Posed posed, Runs runs) {
  private static final Words WORDS = Words.of(PosedScene.class);

  /// Runs an experiment to its end, away from the window's thread.
  @FunctionalInterface
  public interface Runs {
    void make(Experiment experiment, Consumer<Moment> made, Consumer<String> failed);
  }

  private Scene scene() {
    return posed.scene().orElseThrow();
  }

  /// Makes the run a prediction is about.
  public void run(Consumer<QuestionCard.Came> came, Consumer<String> failed) {
    runs.make(
        scene().experiment(),
        moment -> {
          try {
            int option = posed.item().came(posed, moment);
            came.accept(new QuestionCard.Came(option, posed.item().explained(posed, moment)));
          } catch (QuestionFault fault) {
            failed.accept(String.valueOf(fault.getMessage()));
          }
        },
        failed);
  }

  /// Draws the figure that is to be pointed at.
  public void figure(Consumer<AnswerArea.Board> drawn, Consumer<String> failed) {
    runs.make(
        scene().experiment(),
        moment ->
            scene()
                .slot()
                .map(slot -> moment.drawing().figures().get(slot))
                .ifPresentOrElse(
                    figure -> drawn.accept(new FigureBoard(figure)),
                    () -> failed.accept(WORDS.say("item.no-figure"))),
        failed);
  }
}
