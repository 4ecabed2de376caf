package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Shuffle;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// For each left side a list to choose its partner from.
final class MatchArea implements AnswerArea {
  private static final Words WORDS = Words.of(MatchArea.class);
  private final Question.Match question;
  private final List<ComboBox<String>> boxes = new ArrayList<>();
  private final VBox rows = new VBox();
  private Runnable changed = () -> {};

  MatchArea(Question.Match question, long seed, Desk desk) {
    this.question = question;
    rows.getStyleClass().add("order-lines");
    List<String> shown =
        Shuffle.order(question, seed).stream().map(question.rights()::get).toList();
    for (Question.Match.Pair pair : question.pairs()) {
      var box = new ComboBox<String>();
      box.getItems().addAll(shown);
      box.setPromptText(WORDS.say("partner"));
      Node text = desk.rich(pair.left(), "option-text");
      String name = Optional.ofNullable(text.getAccessibleText()).orElse(pair.left());
      box.setAccessibleText(WORDS.say("partner-of", "left", name));
      box.setMaxWidth(Double.MAX_VALUE);
      box.valueProperty().addListener((observed, before, after) -> edited());
      boxes.add(box);
      var left = new StackPane(text);
      left.getStyleClass().add("match-left");
      HBox.setHgrow(box, Priority.ALWAYS);
      var row = new HBox(left, box);
      row.getStyleClass().add("match-row");
      rows.getChildren().add(row);
    }
  }

  private void edited() {
    clear();
    changed.run();
  }

  @Override
  public List<Node> nodes() {
    return List.of(rows);
  }

  @Override
  public Optional<Answer> answer() {
    var rights = new TreeMap<Integer, Integer>();
    for (int i = 0; i < boxes.size(); i++) {
      String chosen = boxes.get(i).getValue();
      if (chosen != null) {
        rights.put(i, question.rights().indexOf(chosen));
      }
    }
    return rights.isEmpty() ? Optional.empty() : Optional.of(new Answer.Matching(rights));
  }

  @Override
  public void restore(Answer answer) {
    if (answer instanceof Answer.Matching(Map<Integer, Integer> rights)) {
      rights.forEach((pair, right) -> boxes.get(pair).setValue(question.rights().get(right)));
    }
  }

  @Override
  public void onChange(Runnable act) {
    changed = act;
  }

  @Override
  public List<String> show(Grade grade) {
    var whys = new ArrayList<String>();
    for (Grade.Remark remark : grade.remarks()) {
      if (remark instanceof Grade.Remark.OnPart(int part, boolean right, String why)) {
        Verdicts.mark(boxes.get(part), Optional.of(right));
        if (!why.isBlank()) {
          whys.add(why);
        }
      }
    }
    return whys;
  }

  @Override
  public void clear() {
    boxes.forEach(box -> Verdicts.mark(box, Optional.empty()));
  }

  @Override
  public Optional<String> reveal() {
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).setValue(question.pairs().get(i).right());
    }
    boxes.forEach(box -> Verdicts.mark(box, Optional.of(true)));
    return Optional.empty();
  }

  @Override
  public void lock() {
    boxes.forEach(box -> box.setDisable(true));
  }
}
