package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.AnswerText;
import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Sitting;
import dev.praxis.widgets.ui.ChoiceRow;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One question of an exam: answered, changed, left; nothing is told before the end.
public final class ExamCard {
  private static final Words WORDS = Words.of(ExamCard.class);
  private final VBox node = new VBox();
  private final AnswerArea area;
  private final ChoiceRow<Confidence> sure = QuestionCard.sure();
  private final Consumer<Sitting.Reply> changed;

  /// @param reply what was answered before
  /// @param changed takes every change of the answer
  public ExamCard(
      Question question,
      String caption,
      long seed,
      Sitting.Reply reply,
      AnswerArea.Desk desk,
      Consumer<Sitting.Reply> changed) {
    this.changed = changed;
    this.area = AnswerArea.of(question, seed, desk);
    node.getStyleClass().addAll("card", "question-card");
    node.setId("question-" + question.id());
    node.getChildren().add(Widgets.label(caption.toUpperCase(Locale.ROOT), "section-caps"));
    if (!question.head().ask().isEmpty()) {
      node.getChildren().add(desk.rich(question.head().ask(), "question-ask"));
    }
    node.getChildren().addAll(area.nodes());
    if (question instanceof Question.Predict) {
      node.getChildren().add(Widgets.wrapped(WORDS.say("exam.predict"), "muted", "small"));
    }
    node.getChildren().add(sure.node());
    AnswerText.read(question, reply.answer())
        .filter(before -> !reply.answer().isEmpty())
        .ifPresent(area::restore);
    reply.confidence().ifPresent(before -> sure.choose(before.ordinal()));
    area.onChange(this::say);
    sure.onChosen(this::say);
  }

  private void say() {
    Optional<Answer> answer = area.answer();
    changed.accept(
        new Sitting.Reply(
            answer.map(AnswerText::write).orElse(""), sure.chosen(), 0, Optional.empty()));
  }

  public Node node() {
    return node;
  }

  /// A digit was pressed somewhere around the card.
  ///
  /// @return whether it means something here
  public boolean digit(int number) {
    return area.digit(number);
  }
}
