package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Question;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A number or a few words to type.
final class TypedArea implements AnswerArea {
  private static final Words WORDS = Words.of(TypedArea.class);
  private final TextField field = new TextField();
  private final HBox row;
  private final String answer;
  private Runnable changed = () -> {};

  private TypedArea(String prompt, int columns, String unit, String answer) {
    this.answer = answer;
    field.setAccessibleText(prompt);
    field.setPromptText(prompt);
    field.setPrefColumnCount(columns);
    field.textProperty().addListener((observed, before, after) -> edited());
    row = new HBox(field, Widgets.label(unit, "muted"));
    row.getStyleClass().add("question-actions");
  }

  static TypedArea of(Question.Numeric numeric) {
    String key = Numbers.shown(numeric.answer(), 4);
    return new TypedArea(
        WORDS.say("number"),
        10,
        numeric.unit(),
        WORDS.say("answer-is", "answer", (key + " " + numeric.unit()).strip()));
  }

  static TypedArea of(Question.ShortAnswer words) {
    String key = words.accept().isEmpty() ? "" : words.accept().getFirst();
    return new TypedArea(WORDS.say("words"), 24, "", WORDS.say("answer-is", "answer", key));
  }

  private void edited() {
    clear();
    changed.run();
  }

  @Override
  public List<Node> nodes() {
    return List.of(row);
  }

  @Override
  public Optional<Answer> answer() {
    return field.getText().isBlank()
        ? Optional.empty()
        : Optional.of(new Answer.Typed(field.getText()));
  }

  @Override
  public void restore(Answer given) {
    if (given instanceof Answer.Typed typed) {
      field.setText(typed.text());
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
      whys.add(remark.why());
    }
    return whys;
  }

  @Override
  public void clear() {}

  @Override
  public Optional<String> reveal() {
    return Optional.of(answer);
  }

  @Override
  public void lock() {
    field.setEditable(false);
  }
}
