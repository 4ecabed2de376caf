package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.ClozeText;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Question;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A text whose gaps are numbered, and a field for each.
final class GapArea implements AnswerArea {
  private static final Words WORDS = Words.of(GapArea.class);
  private static final int COLUMNS = 9;
  private final Question.Cloze question;
  private final Node text;
  private final List<TextField> fields = new ArrayList<>();
  private final FlowPane row = new FlowPane();
  private Runnable changed = () -> {};

  GapArea(Question.Cloze question, Desk desk) {
    this.question = question;
    row.getStyleClass().add("gaps");
    var markdown = new StringBuilder();
    for (ClozeText.Piece piece : question.text().pieces()) {
      switch (piece) {
        case ClozeText.Piece.Said said -> markdown.append(said.markdown());
        // Stars inside brackets are bold also where a gap touches a word.
        case ClozeText.Piece.Gap gap -> markdown.append("\\[**").append(add()).append("**\\]");
      }
    }
    text = desk.rich(markdown.toString(), "cloze-text");
  }

  /// Adds the field of a gap, as wide as the others: width must not tell what fits.
  ///
  /// @return its number
  private int add() {
    int number = fields.size() + 1;
    var field = new TextField();
    field.setPrefColumnCount(COLUMNS);
    field.setAccessibleText(WORDS.say("gap", "number", number));
    field.textProperty().addListener((observed, before, after) -> edited());
    fields.add(field);
    var box = new HBox(Widgets.label(Integer.toString(number), "gap-number"), field);
    box.getStyleClass().add("question-actions");
    row.getChildren().add(box);
    return number;
  }

  private void edited() {
    clear();
    changed.run();
  }

  @Override
  public List<Node> nodes() {
    return List.of(text, row);
  }

  @Override
  public Optional<Answer> answer() {
    List<String> texts = fields.stream().map(TextField::getText).toList();
    return texts.stream().allMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(new Answer.Gaps(texts));
  }

  @Override
  public void restore(Answer answer) {
    if (answer instanceof Answer.Gaps gaps) {
      for (int i = 0; i < Math.min(fields.size(), gaps.texts().size()); i++) {
        fields.get(i).setText(gaps.texts().get(i));
      }
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
        Verdicts.mark(fields.get(part), Optional.of(right));
      }
    }
    return List.of();
  }

  @Override
  public void clear() {
    fields.forEach(field -> Verdicts.mark(field, Optional.empty()));
  }

  @Override
  public Optional<String> reveal() {
    var filled = new ArrayList<String>();
    for (int i = 0; i < fields.size(); i++) {
      filled.add((i + 1) + ": " + question.text().gaps().get(i).accept().getFirst());
    }
    return Optional.of(WORDS.say("gaps-are", "gaps", String.join(" · ", filled)));
  }

  @Override
  public void lock() {
    fields.forEach(field -> field.setEditable(false));
  }
}
