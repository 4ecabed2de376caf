package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Shuffle;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lines to be put in order: dragged, moved with the buttons beside them, or with Alt and the
/// arrows.
final class OrderArea implements AnswerArea {
  private static final Words WORDS = Words.of(OrderArea.class);
  private final Question.Order question;
  private final List<Line> lines = new ArrayList<>();
  private final VBox box = new VBox();
  private Runnable changed = () -> {};
  private boolean moved;
  private boolean locked;

  /// One line and its place in the file.
  ///
  /// @param name its text without the signs of Markdown
  private record Line(int number, HBox row, String name) {}

  OrderArea(Question.Order question, long seed, Desk desk) {
    this.question = question;
    box.getStyleClass().add("order-lines");
    for (int number : Shuffle.order(question, seed)) {
      String text = question.lines().get(number);
      Node shown =
          question.code() ? Widgets.wrapped(text, "code-line") : desk.rich(text, "option-text");
      String name = Optional.ofNullable(shown.getAccessibleText()).orElse(text);
      lines.add(new Line(number, row(number, shown), name));
    }
    arrange();
  }

  private HBox row(int number, Node shown) {
    HBox.setHgrow(shown, Priority.ALWAYS);
    var up = Widgets.iconButton(Feather.CHEVRON_UP, WORDS.say("line.up"), () -> move(number, -1));
    var down =
        Widgets.iconButton(Feather.CHEVRON_DOWN, WORDS.say("line.down"), () -> move(number, 1));
    up.getStyleClass().add("quiet");
    down.getStyleClass().add("quiet");
    var row = new HBox(new FontIcon(Feather.MENU), shown, Widgets.spring(), up, down);
    row.getStyleClass().addAll("option", "order-line");
    row.setFillHeight(false);
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, number));
    row.setOnMouseDragged(event -> drag(number, box.sceneToLocal(0, event.getSceneY()).getY()));
    return row;
  }

  private void key(KeyEvent event, int number) {
    int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    if (step == 0) {
      return;
    }
    if (event.isAltDown()) {
      move(number, step);
    } else {
      int next = Math.clamp(place(number) + step, 0, lines.size() - 1);
      lines.get(next).row().requestFocus();
    }
    event.consume();
  }

  private int place(int number) {
    int place = 0;
    while (lines.get(place).number() != number) {
      place++;
    }
    return place;
  }

  /// The line under the pointer changes places with its neighbour as it passes the middle of it.
  private void drag(int number, double y) {
    int place = place(number);
    if (place > 0 && y < middle(place - 1)) {
      move(number, -1);
    } else if (place + 1 < lines.size() && y > middle(place + 1)) {
      move(number, 1);
    }
  }

  private double middle(int place) {
    var bounds = lines.get(place).row().getBoundsInParent();
    return (bounds.getMinY() + bounds.getMaxY()) / 2;
  }

  private void move(int number, int step) {
    int place = place(number);
    int next = place + step;
    if (locked || next < 0 || next >= lines.size()) {
      return;
    }
    Line line = lines.remove(place);
    lines.add(next, line);
    moved = true;
    clear();
    boolean inside = line.row().isFocusWithin();
    arrange();
    if (!inside) {
      line.row().requestFocus();
    }
    changed.run();
  }

  private void arrange() {
    box.getChildren().setAll(lines.stream().map(Line::row).toList());
    for (int i = 0; i < lines.size(); i++) {
      lines
          .get(i)
          .row()
          .setAccessibleText(
              WORDS.say(
                  "line", "place", i + 1, "count", lines.size(), "text", lines.get(i).name()));
    }
  }

  @Override
  public List<Node> nodes() {
    Label how = Widgets.wrapped(WORDS.say("order.how"), "muted", "small");
    return List.of(how, box);
  }

  /// The order shown at first is an answer only once something was moved: it is never right.
  @Override
  public Optional<Answer> answer() {
    return moved
        ? Optional.of(new Answer.Sequence(lines.stream().map(Line::number).toList()))
        : Optional.empty();
  }

  @Override
  public void restore(Answer answer) {
    if (answer instanceof Answer.Sequence sequence && sequence.lines().size() == lines.size()) {
      lines.sort(Comparator.comparingInt(line -> sequence.lines().indexOf(line.number())));
      moved = true;
      arrange();
    }
  }

  @Override
  public void onChange(Runnable act) {
    changed = act;
  }

  @Override
  public List<String> show(Grade grade) {
    for (Grade.Remark remark : grade.remarks()) {
      if (remark instanceof Grade.Remark.OnPart(int part, boolean right, String why)) {
        Verdicts.mark(lines.get(part).row(), Optional.of(right));
      }
    }
    return List.of();
  }

  @Override
  public void clear() {
    lines.forEach(line -> Verdicts.mark(line.row(), Optional.empty()));
  }

  @Override
  public Optional<String> reveal() {
    lines.sort(Comparator.comparingInt(Line::number));
    arrange();
    lines.forEach(line -> Verdicts.mark(line.row(), Optional.of(true)));
    return Optional.empty();
  }

  @Override
  public void lock() {
    locked = true;
  }
}
