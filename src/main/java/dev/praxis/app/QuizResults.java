package dev.praxis.app;

import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.quiz.AnswerText;
import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Sitting;
import dev.praxis.quiz.ui.AnswerArea;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What came of a sitting, by topic and objective, each with the way back to its lesson.
final class QuizResults extends ScrollPane {
  private static final Words WORDS = Words.of(QuizResults.class);
  private final Window window;
  private final Sitting sitting;
  private final Quizzes quizzes;
  private final QuizScore score;
  private final Consumer<Place> go;

  QuizResults(
      Window window,
      Sitting sitting,
      Consumer<Place> go,
      Runnable back,
      BiConsumer<List<Sitting.Slot>, String> again) {
    this.window = window;
    this.sitting = sitting;
    this.go = go;
    this.quizzes = new Quizzes(window);
    this.score = QuizScore.of(sitting, slot -> quizzes.item(slot).map(Item::written));
    var page =
        new VBox(
            Widgets.label(sitting.title(), "page-title"),
            new Columns(List.of(sum(back, again), questions()), List.of(topics())));
    page.getStyleClass().add("page");
    page.setId("quiz-results");
    setContent(page);
    setFitToWidth(true);
  }

  private Node sum(Runnable back, BiConsumer<List<Sitting.Slot>, String> again) {
    QuizScore.Row all = score.all();
    String points =
        WORDS.say(
            "quiz.points",
            "points",
            all.points(),
            "most",
            all.most(),
            "percent",
            Math.round(100 * all.share()));
    var box = QuizSetup.card(Widgets.label(points, "section-title"), Widgets.wrapped(outcomes()));
    if (score.faults() > 0) {
      box.getChildren().add(Widgets.wrapped(WORDS.say("quiz.faults", "n", score.faults())));
    }
    if (score.sure() > 0) {
      box.getChildren().add(Widgets.wrapped(certainty()));
    }
    box.getChildren().add(ways(back, again));
    return box;
  }

  private String outcomes() {
    return WORDS.say(
        "quiz.outcomes",
        "right",
        score.count(Outcome.RIGHT),
        "partly",
        score.count(Outcome.PARTLY),
        "wrong",
        score.count(Outcome.WRONG),
        "open",
        score.count(Outcome.NOT_ATTEMPTED));
  }

  private String certainty() {
    int most = Confidence.CERTAIN.right() * score.sure();
    return WORDS.say("quiz.certainty", "marks", score.marks(), "n", score.sure(), "most", most);
  }

  private Node ways(Runnable back, BiConsumer<List<Sitting.Slot>, String> again) {
    var row = new HBox();
    row.getStyleClass().add("question-actions");
    List<Sitting.Slot> missed = missed();
    if (!missed.isEmpty()) {
      Button more =
          Widgets.button(
              WORDS.say("quiz.again", "count", missed.size()),
              () -> again.accept(missed, WORDS.say("quiz.title.again")),
              "accent");
      more.setId("quiz-again");
      row.getChildren().add(more);
    }
    var close = Widgets.button(WORDS.say("quiz.to-setup"), back);
    close.setId("quiz-to-setup");
    row.getChildren().add(close);
    return row;
  }

  /// What was not right, with a new seed each.
  private List<Sitting.Slot> missed() {
    var slots = new ArrayList<Sitting.Slot>();
    long seed = Instant.now().toEpochMilli() % (1L << 30);
    for (int place = 0; place < sitting.slots().size(); place++) {
      boolean right =
          sitting
              .reply(place)
              .verdict()
              .filter(verdict -> verdict.outcome() == Outcome.RIGHT || verdict.fault())
              .isPresent();
      if (!right) {
        Sitting.Slot slot = sitting.slots().get(place);
        slots.add(new Sitting.Slot(slot.lesson(), slot.question(), seed + place, ""));
      }
    }
    return slots;
  }

  private Node topics() {
    var grid = new GridPane();
    grid.getStyleClass().add("quiz-table");
    int row = 0;
    for (QuizScore.Topic topic : score.topics()) {
      Optional<Lesson> lesson = window.course().lesson(topic.lesson());
      var open =
          Widgets.button(
              WORDS.say("quiz.to-lesson"),
              () -> go.accept(new Place.Learn(topic.lesson())),
              "quiet");
      open.setAccessibleText(
          WORDS.say("quiz.to-lesson") + " " + lesson.map(Lesson::title).orElse(topic.lesson()));
      grid.addRow(
          row++,
          Widgets.label(lesson.map(Lesson::title).orElse(topic.lesson()), "home-module"),
          whole(Widgets.label(said(topic.sum()))),
          open);
      for (var part : topic.objectives().entrySet()) {
        grid.addRow(
            row++,
            Widgets.wrapped(objective(lesson, part.getKey()), "quiz-objective"),
            whole(Widgets.label(said(part.getValue()), "muted")));
      }
    }
    return QuizSetup.card(Widgets.label(WORDS.say("quiz.by-topic"), "section-title"), grid);
  }

  private static Label whole(Label label) {
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static String objective(Optional<Lesson> lesson, String id) {
    return lesson.stream()
        .flatMap(each -> each.objectives().stream())
        .filter(objective -> objective.id().equals(id))
        .map(Lesson.Objective::text)
        .findFirst()
        .orElse(id);
  }

  private static String said(QuizScore.Row row) {
    return WORDS.say("quiz.row", "points", row.points(), "most", row.most(), "n", row.n());
  }

  private Node questions() {
    var box = QuizSetup.card(Widgets.label(WORDS.say("quiz.questions"), "section-title"));
    for (int place = 0; place < sitting.slots().size(); place++) {
      box.getChildren().add(question(place));
    }
    return box;
  }

  private Node question(int place) {
    Sitting.Slot slot = sitting.slots().get(place);
    Sitting.Reply reply = sitting.reply(place);
    String outcome =
        reply
            .verdict()
            .map(v -> v.fault() ? "fault" : v.outcome().name().toLowerCase(Locale.ROOT))
            .orElse("not_attempted");
    String ask =
        quizzes.item(slot).map(item -> brief(item.written().head().ask(), item.id())).orElse("");
    var box = new VBox();
    var look = Widgets.button(WORDS.say("quiz.look"), () -> look(place, box), "quiet");
    look.setAccessibleText(WORDS.say("quiz.look") + " " + (place + 1));
    var row =
        new HBox(
            Widgets.label(Integer.toString(place + 1), "quiz-place-number", "muted"),
            Widgets.label(WORDS.say("quiz.outcome." + outcome), "quiz-outcome", outcome),
            Widgets.label(ask),
            Widgets.spring(),
            look);
    row.getStyleClass().add("home-row");
    box.getChildren().add(row);
    return box;
  }

  private static String brief(String ask, String id) {
    String plain = ask.replaceAll("[*`$]", "");
    String text = plain.isBlank() ? id : plain;
    return text.length() > 70 ? text.substring(0, 69) + "…" : text;
  }

  /// Unfolds one question with the answer given, the marks on it, and what is right.
  private void look(int place, VBox box) {
    if (box.getChildren().size() > 1) {
      box.getChildren().remove(1);
      return;
    }
    Sitting.Slot slot = sitting.slots().get(place);
    Sitting.Reply reply = sitting.reply(place);
    quizzes.put(
        slot,
        put -> box.getChildren().add(1, answered(put, slot, reply)),
        fault -> box.getChildren().add(1, Widgets.wrapped(fault, "muted")));
  }

  private Node answered(Quizzes.Put put, Sitting.Slot slot, Sitting.Reply reply) {
    var question = put.posed().question();
    var desk = new QuestionDesk(window, put.posed(), given -> {});
    var area = AnswerArea.of(question, slot.seed(), desk);
    area.lock();
    var card = new VBox();
    card.getStyleClass().addAll("card", "question-card");
    if (!question.head().ask().isEmpty()) {
      card.getChildren().add(desk.rich(question.head().ask(), "question-ask"));
    }
    card.getChildren().addAll(area.nodes());
    AnswerText.read(question, reply.answer())
        .filter(answer -> !reply.answer().isEmpty())
        .ifPresent(
            answer -> {
              area.restore(answer);
              quizzes.mark(
                  slot,
                  reply,
                  marked ->
                      marked
                          .grade()
                          .ifPresent(
                              grade -> {
                                card.getChildren().add(Widgets.wrapped(grade.message(), "verdict"));
                                area.show(grade)
                                    .forEach(
                                        why ->
                                            card.getChildren().add(desk.rich(why, "option-why")));
                              }));
            });
    area.reveal().ifPresent(key -> card.getChildren().add(Widgets.wrapped(key, "verdict")));
    return card;
  }
}
