package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Question;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A figure with a cross hair. It is drawn by its lab, which takes a moment.
final class PointArea implements AnswerArea {
  private static final Words WORDS = Words.of(PointArea.class);
  private final Question.Point question;
  private final StackPane place = new StackPane();
  private final Label where = Widgets.wrapped(WORDS.say("point.how"), "muted", "small");
  private Optional<Board> board = Optional.empty();
  private Optional<Answer.Place> before = Optional.empty();
  private Runnable changed = () -> {};
  private boolean locked;

  PointArea(Question.Point question, Desk desk) {
    this.question = question;
    place.getStyleClass().add("point-board");
    place.getChildren().add(Widgets.label(WORDS.say("point.drawing"), "muted"));
    place.setFocusTraversable(true);
    place.setAccessibleText(WORDS.say("point.drawing"));
    desk.figure(
        question,
        this::drawn,
        failed -> place.getChildren().setAll(Widgets.wrapped(failed, "verdict")));
  }

  private void drawn(Board figure) {
    board = Optional.of(figure);
    boolean waited = place.isFocused();
    place.setFocusTraversable(false);
    place.getChildren().setAll(figure.node());
    before.ifPresent(figure::point);
    if (waited) {
      figure.node().requestFocus();
    }
    figure.onPointed(
        () -> {
          said();
          changed.run();
        });
    if (locked) {
      figure.lock();
    }
    said();
  }

  private void said() {
    where.setText(
        board
            .flatMap(Board::place)
            .map(at -> WORDS.say("point.at", "x", at.x(), "y", at.y()))
            .orElse(WORDS.say("point.how")));
  }

  @Override
  public List<Node> nodes() {
    return List.of(place, where);
  }

  @Override
  public Optional<Answer> answer() {
    return board.flatMap(Board::place).map(Answer.class::cast);
  }

  @Override
  public void restore(Answer answer) {
    if (answer instanceof Answer.Place at) {
      before = Optional.of(at);
      board.ifPresent(figure -> figure.point(at));
    }
  }

  @Override
  public void onChange(Runnable act) {
    changed = act;
  }

  @Override
  public List<String> show(Grade grade) {
    return grade.remarks().stream().map(Grade.Remark::why).toList();
  }

  @Override
  public void clear() {}

  @Override
  public Optional<String> reveal() {
    return Optional.of(WORDS.say("point.reveal", "region", question.region()));
  }

  @Override
  public void lock() {
    locked = true;
    board.ifPresent(Board::lock);
  }
}
