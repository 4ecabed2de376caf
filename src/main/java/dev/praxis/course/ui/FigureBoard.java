package dev.praxis.course.ui;

import dev.praxis.figure.Figure;
import dev.praxis.figure.ui.PointPicker;
import dev.praxis.quiz.Answer;
import dev.praxis.quiz.ui.AnswerArea;
import java.util.Optional;
import javafx.scene.Node;

/// A figure as a board to point at.
public record FigureBoard(PointPicker picker) implements AnswerArea.Board {
  public FigureBoard(Figure figure) {
    this(new PointPicker(figure));
  }

  @Override
  public Node node() {
    return picker;
  }

  @Override
  public Optional<Answer.Place> place() {
    return picker.place().map(at -> new Answer.Place(at.getX(), at.getY()));
  }

  @Override
  public void point(Answer.Place place) {
    picker.point(place.x(), place.y());
  }

  @Override
  public void onPointed(Runnable act) {
    picker.onPointed(act);
  }

  @Override
  public void lock() {
    picker.lock();
  }
}
