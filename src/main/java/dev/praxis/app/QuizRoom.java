package dev.praxis.app;

import dev.praxis.progress.GivenAnswer;
import dev.praxis.quiz.AnswerText;
import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Sitting;
import dev.praxis.quiz.SittingText;
import dev.praxis.quiz.ui.ExamCard;
import dev.praxis.quiz.ui.QuestionCard;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A sitting: one question at a time. Every answer is on the disk before the next is taken.
final class QuizRoom extends BorderPane {
  private static final Words WORDS = Words.of(QuizRoom.class);
  private static final Duration SOON = Duration.millis(400);
  private final Window window;
  private final Quizzes quizzes;
  private final Runnable left;
  private final Consumer<Sitting> over;
  private final StackPane place = new StackPane();
  private final ScrollPane scroll = new ScrollPane(place);
  private final QuizBar bar;
  private final Label kept = Widgets.label("", "muted", "small");
  private final PauseTransition soon = new PauseTransition(SOON);
  private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
  private Sitting sitting;
  private Runnable submit = () -> {};
  private Runnable help = () -> {};
  private IntPredicate digit = number -> false;

  /// @param left called when the learner leaves; the sitting stays open
  /// @param over takes the sitting when it is handed in
  QuizRoom(Window window, Sitting sitting, Runnable left, Consumer<Sitting> over) {
    this.window = window;
    this.quizzes = new Quizzes(window);
    this.sitting = sitting;
    this.left = left;
    this.over = over;
    this.bar = new QuizBar(sitting, actions());
    getStyleClass().add("quiz-room");
    place.getStyleClass().add("quiz-place");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    setTop(bar.top());
    setCenter(scroll);
    setBottom(bar.bottom(kept));
    soon.setOnFinished(event -> save());
    clock.setCycleCount(Animation.INDEFINITE);
    addEventFilter(KeyEvent.KEY_PRESSED, new QuizKeys(actions())::pressed);
  }

  /// What buttons and keys do here.
  interface Actions {
    void go(int step);

    void goTo(int place);

    void submit();

    void flag();

    void hint();

    boolean digit(int number);

    void help();

    void handIn();

    void leave();
  }

  private Actions actions() {
    return new Actions() {
      @Override
      public void go(int step) {
        goTo(sitting.at() + step);
      }

      @Override
      public void goTo(int place) {
        if (place >= 0 && place < sitting.slots().size()) {
          sitting = sitting.go(place);
          save();
          show();
        }
      }

      @Override
      public void submit() {
        submit.run();
      }

      @Override
      public void flag() {
        sitting = sitting.flagged(sitting.at());
        bar.show(sitting);
        save();
      }

      @Override
      public void hint() {
        help.run();
      }

      @Override
      public boolean digit(int number) {
        return digit.test(number);
      }

      @Override
      public void help() {
        setRight(getRight() == null ? bar.keys() : null);
      }

      @Override
      public void handIn() {
        QuizRoom.this.handIn();
      }

      @Override
      public void leave() {
        QuizRoom.this.leave();
        left.run();
      }
    };
  }

  /// Shows the question the sitting stands at, and lets the clock run.
  void begin() {
    save();
    show();
    if (sitting.limit().isPresent()) {
      clock.play();
    }
    tick();
  }

  private void tick() {
    var rest = sitting.left(Instant.now());
    bar.time(rest);
    if (rest.filter(java.time.Duration::isZero).isPresent()) {
      clock.stop();
      handIn();
    }
  }

  /// Keeps how far the sitting is.
  private void save() {
    soon.stop();
    told(window.memory().store().sittings().keep(SittingText.write(sitting)));
  }

  private void told(CompletableFuture<Void> write) {
    write.whenComplete(
        (done, failure) ->
            window
                .work()
                .show(
                    () ->
                        kept.setText(
                            failure == null
                                ? WORDS.say("quiz.kept")
                                : WORDS.say(
                                    "quiz.not-kept",
                                    "why",
                                    String.valueOf(failure.getMessage())))));
  }

  private void show() {
    bar.show(sitting);
    submit = () -> {};
    help = () -> {};
    digit = number -> false;
    int shown = sitting.at();
    place.getChildren().setAll(Widgets.label(WORDS.say("quiz.putting"), "muted"));
    quizzes.put(
        sitting.slot(),
        put -> {
          if (shown == sitting.at()) {
            put(put);
          }
        },
        fault -> {
          if (shown == sitting.at()) {
            fault(fault);
          }
        });
  }

  private void fault(String fault) {
    var box = new VBox(Widgets.wrapped(WORDS.say("quiz.fault", "fault", fault)));
    box.getStyleClass().addAll("card", "question-card");
    place.getChildren().setAll(box);
  }

  private void put(Quizzes.Put put) {
    if (!put.about().equals(sitting.slot().about())) {
      sitting = sitting.about(sitting.at(), put.about());
      save();
    }
    Node card = sitting.behaviour() == Behaviour.EXAM ? exam(put) : practice(put);
    ((Region) card).setMaxHeight(Region.USE_PREF_SIZE);
    place.getChildren().setAll(card);
    scroll.setVvalue(0);
    Focus.first(card);
  }

  private String caption() {
    return WORDS.say(
        "quiz.caption",
        "number",
        sitting.at() + 1,
        "count",
        sitting.slots().size(),
        "lesson",
        quizzes.lesson(sitting.slot()).map(lesson -> lesson.title()).orElse(""));
  }

  private Node exam(Quizzes.Put put) {
    int here = sitting.at();
    var desk = new QuestionDesk(window, put.posed(), given -> {});
    var card =
        new ExamCard(
            put.posed().question(),
            caption(),
            sitting.slot().seed(),
            sitting.reply(here),
            desk,
            reply -> replied(here, reply));
    digit = card::digit;
    submit = () -> actions().go(1);
    return card.node();
  }

  /// Typing is kept when it pauses; leaving the question keeps it at once.
  private void replied(int here, Sitting.Reply reply) {
    sitting = sitting.replied(here, reply);
    bar.show(sitting);
    kept.setText("");
    soon.playFromStart();
  }

  private Node practice(Quizzes.Put put) {
    int here = sitting.at();
    var desk = new QuestionDesk(window, put.posed(), given -> answered(here, given));
    var card = new QuestionCard(put.posed().question(), caption(), sitting.slot().seed(), desk);
    if (sitting.behaviour() == Behaviour.REVIEW) {
      card.once();
    }
    digit = card::digit;
    help = card::moreHelp;
    submit =
        () -> {
          if (card.closed()) {
            onward();
          } else {
            card.submit();
          }
        };
    return card.node();
  }

  private void onward() {
    if (sitting.at() + 1 < sitting.slots().size()) {
      actions().go(1);
    } else {
      handIn();
    }
  }

  /// The first marked try is the reply of the sitting; every try is kept as an answer.
  private void answered(int here, QuestionCard.Given given) {
    var grade = given.grade();
    var reply =
        new Sitting.Reply(
            AnswerText.write(given.answer()),
            given.confidence(),
            given.hints(),
            Optional.of(new Sitting.Verdict(grade.outcome(), grade.share(), false)));
    if (sitting.reply(here).verdict().isEmpty()) {
      sitting = sitting.replied(here, reply);
    }
    bar.show(sitting);
    Sitting.Slot slot = sitting.slots().get(here);
    var marked = new Quizzes.Marked(Optional.empty(), given.answer(), Optional.of(grade), "");
    quizzes
        .given(slot, reply, marked)
        .ifPresent(
            answer ->
                told(window.memory().store().sittings().keep(SittingText.write(sitting), answer)));
  }

  /// Marks what is not marked yet, one after the other, then keeps everything at once.
  private void handIn() {
    soon.stop();
    clock.stop();
    bar.busy();
    place.getChildren().setAll(Widgets.label(WORDS.say("quiz.marking"), "muted"));
    mark(0, new ArrayList<>());
  }

  private void mark(int next, List<GivenAnswer> given) {
    int at = next;
    while (at < sitting.slots().size()
        && (sitting.reply(at).answer().isEmpty() || sitting.reply(at).verdict().isPresent())) {
      at++;
    }
    if (at == sitting.slots().size()) {
      finish(given);
      return;
    }
    int marking = at;
    Sitting.Slot slot = sitting.slots().get(at);
    Sitting.Reply reply = sitting.reply(at);
    quizzes.mark(
        slot,
        reply,
        marked -> {
          sitting =
              sitting.replied(
                  marking,
                  new Sitting.Reply(
                      marked.grade().isPresent()
                          ? AnswerText.write(marked.answer())
                          : reply.answer(),
                      reply.confidence(),
                      reply.hints(),
                      Optional.of(marked.verdict())));
          quizzes.given(slot, reply, marked).ifPresent(given::add);
          mark(marking + 1, given);
        });
  }

  private void finish(List<GivenAnswer> given) {
    sitting = sitting.handedIn();
    window
        .memory()
        .store()
        .sittings()
        .handIn(SittingText.write(sitting), given)
        .whenComplete(
            (done, failure) ->
                window
                    .work()
                    .show(
                        () -> {
                          if (failure == null) {
                            over.accept(sitting);
                          } else {
                            fault(String.valueOf(failure.getMessage()));
                          }
                        }));
  }

  /// Keeps what is on the screen; the sitting stays open.
  void leave() {
    clock.stop();
    if (soon.getStatus() == Animation.Status.RUNNING) {
      save();
    }
  }
}
