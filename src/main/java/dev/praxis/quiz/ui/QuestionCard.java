package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.quiz.Shuffle;
import dev.praxis.widgets.ui.ChoiceRow;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One question to practise on: choose, say how sure, check, and try again where it was wrong.
public final class QuestionCard {
  private static final Words WORDS = Words.of(QuestionCard.class);

  /// What the card asks of the place it stands in.
  public interface Desk {
    /// Keeps an answer.
    void answered(Given given);

    /// Markdown as a node with a style class.
    Node rich(String markdown, String styleClass);
  }

  /// One graded answer.
  public record Given(
      Question question, String answer, Grade grade, Optional<Confidence> confidence, int hints) {}

  private final Question question;
  private final Desk desk;
  private final VBox node = new VBox();
  private final List<OptionBox> options = new ArrayList<>();
  private final TextField number = new TextField();
  private final ChoiceRow<Confidence> sure;
  private final Button check;
  private final Button hint;
  private final Button reveal;
  private final VBox hints = new VBox();
  private final Label verdict = Widgets.wrapped("", "verdict");
  private int hintsShown;
  private boolean closed;

  /// @param caption such as “Check yourself · 2 of 9”
  /// @param seed fixes the order of the options
  public QuestionCard(Question question, String caption, long seed, Desk desk) {
    this.question = question;
    this.desk = desk;
    this.sure =
        new ChoiceRow<>(WORDS.say("sure"), List.of(Confidence.values()), QuestionCard::word);
    this.check = Widgets.button(WORDS.say("check"), this::check, "accent");
    this.hint = Widgets.button(WORDS.say("hint"), this::hint, "quiet");
    this.reveal = Widgets.button(WORDS.say("reveal"), this::reveal, "quiet");
    node.getStyleClass().addAll("card", "question-card");
    node.setId("question-" + question.id());
    node.getChildren()
        .addAll(
            Widgets.label(caption.toUpperCase(java.util.Locale.ROOT), "section-caps"),
            desk.rich(question.head().ask(), "question-ask"));
    node.getChildren().addAll(body(seed));
    hints.getStyleClass().add("option-texts");
    node.getChildren().addAll(verdict, hints, sure.node(), actions());
    Widgets.show(verdict, false);
    Widgets.show(hints, false);
    Widgets.show(reveal, false);
    Widgets.show(hint, !question.head().hints().isEmpty());
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    ready();
  }

  public Node node() {
    return node;
  }

  private static String word(Confidence confidence) {
    return WORDS.say("sure." + confidence.name().toLowerCase(java.util.Locale.ROOT));
  }

  private List<Node> body(long seed) {
    return switch (question) {
      case Question.Single single -> boxes(seed, i -> single.options().get(i).text(), false);
      case Question.Multiple multiple -> boxes(seed, i -> multiple.options().get(i).text(), true);
      case Question.Numeric numeric -> List.of(numberRow(numeric));
    };
  }

  private List<Node> boxes(long seed, Function<Integer, String> text, boolean many) {
    for (int option : Shuffle.order(question, seed)) {
      options.add(
          new OptionBox(option, many, desk.rich(text.apply(option), "option-text"), this::chosen));
    }
    var nodes = new ArrayList<Node>(options.stream().map(OptionBox::node).toList());
    if (many) {
      nodes.addFirst(Widgets.label(WORDS.say("several"), "muted", "small"));
    }
    return nodes;
  }

  private Node numberRow(Question.Numeric numeric) {
    number.setAccessibleText(WORDS.say("number"));
    number.setPromptText(WORDS.say("number"));
    number.setPrefColumnCount(10);
    number.setOnAction(event -> check());
    number.textProperty().addListener((observed, before, after) -> ready());
    var row = new HBox(number, Widgets.label(numeric.unit(), "muted"));
    row.getStyleClass().add("question-actions");
    return row;
  }

  private HBox actions() {
    var row = new HBox(check, hint, reveal);
    row.getStyleClass().add("question-actions");
    return row;
  }

  private void chosen(OptionBox box) {
    if (closed) {
      return;
    }
    if (!box.many()) {
      options.forEach(other -> other.choose(other == box));
    } else {
      box.choose(!box.chosen());
    }
    options.forEach(OptionBox::clear);
    Widgets.show(verdict, false);
    ready();
  }

  private void ready() {
    boolean given =
        options.isEmpty()
            ? !number.getText().isBlank()
            : options.stream().anyMatch(OptionBox::chosen);
    check.setDisable(!given || closed);
  }

  private void key(KeyEvent event) {
    if (event.getTarget() instanceof TextField || closed) {
      return;
    }
    String typed = event.getText();
    if (typed.length() == 1 && Character.isDigit(typed.charAt(0)) && !typed.equals("0")) {
      int index = typed.charAt(0) - '1';
      if (index < options.size()) {
        chosen(options.get(index));
        options.get(index).node().requestFocus();
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ENTER && !check.isDisabled()) {
      check();
      event.consume();
    }
  }

  private Answer answer() {
    return switch (question) {
      case Question.Single single ->
          new Answer.Choice(
              options.stream().filter(OptionBox::chosen).findFirst().orElseThrow().option());
      case Question.Multiple multiple -> {
        var chosen = new TreeSet<Integer>();
        options.stream().filter(OptionBox::chosen).forEach(box -> chosen.add(box.option()));
        yield new Answer.Choices(chosen);
      }
      case Question.Numeric numeric -> new Answer.Typed(number.getText());
    };
  }

  private void check() {
    if (check.isDisabled()) {
      return;
    }
    Answer answer = answer();
    try {
      Grade grade = Grader.grade(question, answer);
      show(grade);
      desk.answered(new Given(question, written(answer), grade, sure.chosen(), hintsShown));
    } catch (QuestionFault fault) {
      say(WORDS.say("fault", "fault", String.valueOf(fault.getMessage())), Optional.empty());
    }
  }

  private static String written(Answer answer) {
    return switch (answer) {
      case Answer.Choice choice -> Integer.toString(choice.option());
      case Answer.Choices choices -> new TreeSet<>(choices.options()).toString();
      case Answer.Typed typed -> typed.text();
    };
  }

  private void show(Grade grade) {
    options.forEach(OptionBox::clear);
    var whys = new ArrayList<String>();
    for (Grade.Remark remark : grade.remarks()) {
      switch (remark) {
        case Grade.Remark.OnOption option ->
            boxOf(option.option()).show(option.right(), desk.rich(option.why(), "option-why"));
        case Grade.Remark.OnNumber known -> whys.add(known.why());
      }
    }
    String message = grade.message();
    say(
        whys.isEmpty() ? message : message + " " + String.join(" ", whys),
        verdictOf(grade.outcome()));
    if (grade.outcome() == Outcome.RIGHT) {
      close();
    } else if (grade.outcome() != Outcome.NOT_ATTEMPTED) {
      Widgets.show(reveal, true);
    }
  }

  private static Optional<Boolean> verdictOf(Outcome outcome) {
    return switch (outcome) {
      case RIGHT -> Optional.of(true);
      case PARTLY, WRONG -> Optional.of(false);
      case NOT_ATTEMPTED -> Optional.empty();
    };
  }

  private void say(String sentence, Optional<Boolean> right) {
    verdict.setText(sentence);
    Verdicts.mark(verdict, right);
    Widgets.show(verdict, true);
  }

  private OptionBox boxOf(int option) {
    return options.stream().filter(box -> box.option() == option).findFirst().orElseThrow();
  }

  private void close() {
    closed = true;
    check.setDisable(true);
    Widgets.show(check, false);
    Widgets.show(hint, false);
    Widgets.show(reveal, false);
    sure.node().setDisable(true);
    number.setEditable(false);
  }

  private void hint() {
    if (hintsShown < question.head().hints().size()) {
      hints.getChildren().add(desk.rich(question.head().hints().get(hintsShown++), "hint"));
      Widgets.show(hints, true);
    }
    Widgets.show(hint, hintsShown < question.head().hints().size());
  }

  /// Shows the right answer with its reasons. It is not an answer of the learner's and is not kept.
  private void reveal() {
    switch (question) {
      case Question.Single single -> {
        for (OptionBox box : options) {
          var option = single.options().get(box.option());
          box.show(option.right(), desk.rich(option.why(), "option-why"));
        }
      }
      case Question.Multiple multiple -> {
        for (OptionBox box : options) {
          var option = multiple.options().get(box.option());
          box.show(option.weight() > 0, desk.rich(option.why(), "option-why"));
        }
      }
      case Question.Numeric numeric ->
          say(
              WORDS.say(
                  "answer-is",
                  "answer",
                  Numbers.shown(numeric.answer(), 4),
                  "unit",
                  numeric.unit()),
              Optional.empty());
    }
    close();
  }

  /// Shows that the question was answered rightly before.
  public void answeredBefore() {
    say(WORDS.say("before"), Optional.of(true));
  }
}
