package dev.praxis.app;

import dev.praxis.course.Item;
import dev.praxis.course.RichText;
import dev.praxis.course.ui.Blocks;
import dev.praxis.course.ui.PosedScene;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.ui.AnswerArea;
import dev.praxis.quiz.ui.QuestionCard;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What one question in a quiz asks of the window.
final class QuestionDesk implements QuestionCard.Desk {
  private final PosedScene scene;
  private final Blocks blocks;
  private final Consumer<QuestionCard.Given> answered;

  QuestionDesk(Window window, Item.Posed posed, Consumer<QuestionCard.Given> answered) {
    this.scene = new PosedScene(posed, new Moments(window)::make);
    this.blocks = new Blocks(window.formulas(), target -> {}, Optional.empty());
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
    scene.run(came, failed);
  }

  @Override
  public void figure(
      Question.Point question, Consumer<AnswerArea.Board> drawn, Consumer<String> failed) {
    scene.figure(drawn, failed);
  }
}
