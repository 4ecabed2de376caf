package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Where one question is answered, whatever behaviour stands around it: practice, exam or review.
public interface AnswerArea {
  /// What an area asks of the place it stands in.
  interface Desk {
    /// Markdown as a node with a style class.
    Node rich(String markdown, String styleClass);

    /// The figure of a question about a place, when it is drawn; or why it cannot be.
    void figure(Question.Point question, Consumer<Board> drawn, Consumer<String> failed);
  }

  /// A figure that can be pointed at.
  interface Board {
    Node node();

    /// The place pointed at, in the units of the axes.
    Optional<Answer.Place> place();

    void point(Answer.Place place);

    void onPointed(Runnable act);

    void lock();
  }

  /// From top to bottom.
  List<Node> nodes();

  /// What is answered now; nothing where nothing is. A prediction says which option, and that it
  /// has not come yet, with `-1`.
  Optional<Answer> answer();

  /// Puts in what was answered before.
  void restore(Answer answer);

  /// Called whenever the answer changed.
  void onChange(Runnable act);

  /// Marks right and wrong parts; what it cannot show in its place it gives back as Markdown.
  List<String> show(Grade grade);

  /// Takes the marks away.
  void clear();

  /// Shows what is right; what it cannot show in its place it gives back as a sentence.
  Optional<String> reveal();

  /// Takes no more answers.
  void lock();

  /// A digit was pressed, from 1.
  ///
  /// @return whether it means something here
  default boolean digit(int number) {
    return false;
  }

  /// The area for a question.
  ///
  /// @param seed fixes the order of what is shuffled
  static AnswerArea of(Question question, long seed, Desk desk) {
    return switch (question) {
      case Question.Single single -> ChoiceArea.of(single, seed, desk);
      case Question.Multiple multiple -> ChoiceArea.of(multiple, seed, desk);
      case Question.Predict predict -> ChoiceArea.of(predict, seed, desk);
      case Question.Numeric numeric -> TypedArea.of(numeric);
      case Question.ShortAnswer words -> TypedArea.of(words);
      case Question.Cloze cloze -> new GapArea(cloze, desk);
      case Question.Order order -> new OrderArea(order, seed, desk);
      case Question.Match match -> new MatchArea(match, seed, desk);
      case Question.Point point -> new PointArea(point, desk);
    };
  }
}
