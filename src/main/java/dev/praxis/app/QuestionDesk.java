package dev.praxis.app;

import dev.praxis.course.Item;
import dev.praxis.course.RichText;
import dev.praxis.course.Scene;
import dev.praxis.course.ui.Blocks;
import dev.praxis.course.ui.FigureBoard;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.quiz.ui.AnswerArea;
import dev.praxis.quiz.ui.QuestionCard;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What one question in a quiz asks of the window.
final class QuestionDesk implements QuestionCard.Desk {
  private static final Words WORDS = Words.of(QuestionDesk.class);
  private final Moments moments;
  private final Blocks blocks;
  private final Item.Posed posed;
  private final Consumer<QuestionCard.Given> answered;

  QuestionDesk(Window window, Item.Posed posed, Consumer<QuestionCard.Given> answered) {
    this.moments = new Moments(window);
    this.blocks = new Blocks(window.formulas(), target -> {}, Optional.empty());
    this.posed = posed;
    this.answered = answered;
  }

  @Override
  public Node rich(String markdown, String styleClass) {
    return blocks.inline(RichText.blocks(markdown), styleClass);
  }

  @Override
  public void answered(QuestionCard.Given given) {
    answered.accept(given);
  }

  @Override
  public void run(
      Question.Predict question, Consumer<QuestionCard.Came> came, Consumer<String> failed) {
    Scene scene = posed.scene().orElseThrow();
    moments.make(
        scene.experiment(),
        moment -> {
          try {
            came.accept(
                new QuestionCard.Came(
                    posed.item().came(posed, moment), posed.item().explained(posed, moment)));
          } catch (QuestionFault fault) {
            failed.accept(String.valueOf(fault.getMessage()));
          }
        },
        failed);
  }

  @Override
  public void figure(
      Question.Point question, Consumer<AnswerArea.Board> drawn, Consumer<String> failed) {
    Scene scene = posed.scene().orElseThrow();
    moments.make(
        scene.experiment(),
        moment ->
            scene
                .slot()
                .map(slot -> moment.drawing().figures().get(slot))
                .ifPresentOrElse(
                    figure -> drawn.accept(new FigureBoard(figure)),
                    () -> failed.accept(WORDS.say("quiz.no-figure"))),
        failed);
  }
}
