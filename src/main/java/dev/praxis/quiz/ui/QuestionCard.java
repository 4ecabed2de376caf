package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.widgets.ui.ChoiceRow;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One question to practise on: answer, say how sure, check, and try again where it was wrong.
public final class QuestionCard {
  private static final Words WORDS = Words.of(QuestionCard.class);

  /// What the card asks of the place it stands in.
  public interface Desk extends AnswerArea.Desk {
    /// Keeps an answer that could be read.
    void answered(Given given);

    /// Makes the run a prediction is about.
    void run(Question.Predict question, Consumer<Came> came, Consumer<String> failed);
  }

  /// What a run showed.
  ///
  /// @param option the one it made true
  /// @param explain Markdown, its numbers filled in; may be empty
  public record Came(int option, String explain) {}

  /// One graded answer.
  public record Given(
      Question question, Answer answer, Grade grade, Optional<Confidence> confidence, int hints) {}

  private final Question question;
  private final Desk desk;
  private final VBox node = new VBox();
  private final Label caption = Widgets.label("", "section-caps");
  private final AnswerArea area;
  private final ChoiceRow<Confidence> sure = sure();
  private final Button check = Widgets.button(WORDS.say("check"), this::check, "accent");
  private final Button hint = Widgets.button(WORDS.say("hint"), this::hint, "quiet");
  private final Button reveal = Widgets.button(WORDS.say("reveal"), this::reveal, "quiet");
  private final HBox actions = new HBox(check, hint, reveal);
  private final VBox hints = new VBox();
  private final Label verdict = Widgets.wrapped("", "verdict");
  private final VBox after = new VBox();
  private int hintsShown;
  private boolean running;
  private boolean closed;
  private boolean once;

  /// @param text its caption, such as “Check yourself · 2 of 9”
  /// @param seed fixes the order of what is shuffled
  public QuestionCard(Question question, String text, long seed, Desk desk) {
    this.question = question;
    this.desk = desk;
    this.area = AnswerArea.of(question, seed, desk);
    node.getStyleClass().addAll("card", "question-card");
    node.setId("question-" + question.id());
    node.getChildren().add(caption);
    caption(text);
    if (!question.head().ask().isEmpty()) {
      node.getChildren().add(desk.rich(question.head().ask(), "question-ask"));
    }
    node.getChildren().addAll(area.nodes());
    hints.getStyleClass().add("option-texts");
    after.getStyleClass().add("option-texts");
    actions.getStyleClass().add("question-actions");
    node.getChildren().addAll(verdict, after, hints, sure.node(), actions);
    Widgets.show(verdict, false);
    Widgets.show(after, false);
    Widgets.show(hints, false);
    Widgets.show(reveal, false);
    Widgets.show(hint, !question.head().hints().isEmpty());
    if (question instanceof Question.Predict) {
      check.setText(WORDS.say("check.predict"));
    }
    area.onChange(this::changed);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    ready();
  }

  public Node node() {
    return node;
  }

  /// Shows another caption.
  public void caption(String text) {
    caption.setText(text.toUpperCase(Locale.ROOT));
  }

  /// Three buttons, each with the marks it brings.
  public static ChoiceRow<Confidence> sure() {
    var row = new ChoiceRow<>(WORDS.say("sure"), List.of(Confidence.values()), QuestionCard::word);
    row.tips(confidence -> WORDS.say("sure.tip." + confidence.name().toLowerCase(Locale.ROOT)));
    return row;
  }

  private static String word(Confidence confidence) {
    return WORDS.say("sure." + confidence.name().toLowerCase(Locale.ROOT));
  }

  private void changed() {
    if (!running) {
      Widgets.show(verdict, false);
      Widgets.show(after, false);
    }
    ready();
  }

  private void ready() {
    check.setDisable(area.answer().isEmpty() || closed || running);
  }

  private void key(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.ENTER
        || closed) {
      return;
    }
    String typed = event.getText();
    if (typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9') {
      if (area.digit(typed.charAt(0) - '0')) {
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ENTER && !check.isDisabled()) {
      check();
      event.consume();
    }
  }

  private void check() {
    if (check.isDisabled()) {
      return;
    }
    Answer answer = area.answer().orElseThrow();
    if (question instanceof Question.Predict predict
        && answer instanceof Answer.Foretold(int option, int none)) {
      foretell(predict, option);
    } else {
      grade(answer);
    }
  }

  /// What was foretold when the run began counts, whatever is chosen meanwhile.
  private void foretell(Question.Predict predict, int option) {
    running(true);
    say(WORDS.say("running"), Optional.empty());
    desk.run(
        predict,
        came -> {
          running(false);
          var answer = new Answer.Foretold(option, came.option());
          area.restore(answer);
          grade(answer);
          explain(came.explain());
        },
        failed -> {
          running(false);
          say(WORDS.say("fault", "fault", failed), Optional.empty());
        });
  }

  private void running(boolean now) {
    running = now;
    hint.setDisable(now);
    sure.node().setDisable(now);
    ready();
  }

  /// What cannot be read is said and may be typed again: it was no try, so it is not kept.
  private void grade(Answer answer) {
    try {
      Grade grade = Grader.grade(question, answer).after(hintsShown, question.head().hintCost());
      show(grade);
      if (grade.outcome() != Outcome.NOT_ATTEMPTED) {
        desk.answered(new Given(question, answer, grade, sure.chosen(), hintsShown));
      }
    } catch (QuestionFault fault) {
      say(WORDS.say("fault", "fault", String.valueOf(fault.getMessage())), Optional.empty());
    }
  }

  private void show(Grade grade) {
    area.clear();
    say(grade.message(), verdictOf(grade.outcome()));
    after.getChildren().clear();
    area.show(grade).forEach(this::explain);
    if (grade.outcome() == Outcome.RIGHT || question instanceof Question.Predict) {
      close();
    } else if (grade.outcome() != Outcome.NOT_ATTEMPTED && once) {
      reveal();
    } else if (grade.outcome() != Outcome.NOT_ATTEMPTED) {
      Widgets.show(reveal, true);
    }
  }

  private void explain(String markdown) {
    if (!markdown.isBlank()) {
      after.getChildren().add(desk.rich(markdown, "option-why"));
      Widgets.show(after, true);
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

  private void close() {
    closed = true;
    area.lock();
    check.setDisable(true);
    Widgets.show(check, false);
    Widgets.show(hint, false);
    Widgets.show(reveal, false);
    sure.node().setDisable(true);
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
    if (once) {
      area.reveal().ifPresent(this::add);
    } else {
      area.clear();
      Optional<String> answer = area.reveal();
      Widgets.show(verdict, false);
      answer.ifPresent(sentence -> say(sentence, Optional.empty()));
    }
    close();
  }

  /// Whether it takes no more answers.
  public boolean closed() {
    return closed;
  }

  /// A digit was pressed somewhere around the card.
  ///
  /// @return whether it means something here
  public boolean digit(int number) {
    return !closed && area.digit(number);
  }

  /// Checks what is answered, if anything is.
  public void submit() {
    check();
  }

  /// Unfolds one more hint, if there is one.
  public void moreHelp() {
    if (!closed) {
      hint();
    }
  }

  /// Takes one try only, as in a review.
  public void once() {
    once = true;
  }

  /// Shows itself to a class: nobody says how sure they are, and the answer can be shown at once.
  public void project() {
    Widgets.show(sure.node(), false);
    Widgets.show(reveal, !(question instanceof Question.Predict));
  }

  private void add(String sentence) {
    boolean said = verdict.isVisible() && !verdict.getText().isEmpty();
    verdict.setText(said ? verdict.getText() + " " + sentence : sentence);
    Widgets.show(verdict, true);
  }

  /// Offers one more thing to do beside the buttons.
  public void offer(Button more) {
    actions.getChildren().add(more);
  }

  /// Shows that the question was answered rightly before.
  public void answeredBefore() {
    say(WORDS.say("before"), Optional.of(true));
  }
}
