package dev.praxis.app;

import dev.praxis.course.Lesson;
import dev.praxis.memory.Deck;
import dev.praxis.memory.Due;
import dev.praxis.memory.DueList;
import dev.praxis.memory.Item;
import dev.praxis.memory.Leech;
import dev.praxis.memory.Plan;
import dev.praxis.memory.TrueRetention;
import dev.praxis.memory.Undo;
import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Sitting;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is due: questions to review, skills to do again in the lab, how much is remembered, and the
/// way back from the last grade.
final class ReviewCard extends VBox {
  private static final Words WORDS = Words.of(ReviewCard.class);
  private static final int DAYS = 30;
  private static final int WEEK = 7;
  private final Window window;
  private final Consumer<Place> go;
  private final Consumer<Sitting> sit;
  private final ReviewLog log;

  ReviewCard(Window window, Consumer<Place> go, Consumer<Sitting> sit) {
    this.window = window;
    this.go = go;
    this.sit = sit;
    this.log = new ReviewLog(window.memory().store());
    getStyleClass().addAll("card", "home-card");
    setId("review-card");
    look();
  }

  /// Replays the log away from the window's thread.
  private void look() {
    getChildren()
        .setAll(
            Widgets.label(WORDS.say("review.title"), "section-title"),
            Widgets.wrapped(WORDS.say("review.looking"), "muted"));
    window
        .work()
        .submit(
            () -> log.deck(window.course(), ZoneId.systemDefault()),
            this::show,
            failed ->
                getChildren()
                    .setAll(
                        Widgets.wrapped(
                            WORDS.say(
                                "review.failed", "why", String.valueOf(failed.getMessage())))));
  }

  private void show(Deck deck) {
    Instant now = Instant.now();
    DueList due = deck.due(now);
    List<Due> questions =
        due.items().stream().filter(each -> each.item() instanceof Item.Question).toList();
    List<Due> skills =
        due.items().stream().filter(each -> each.item() instanceof Item.Skill).toList();
    getChildren().setAll(Widgets.label(WORDS.say("review.title"), "section-title"));
    getChildren().add(Widgets.wrapped(said(questions.size(), skills.size(), due.held()), "muted"));
    if (!questions.isEmpty()) {
      var start =
          Widgets.button(
              WORDS.say("review.start", "count", questions.size()),
              () -> sit.accept(sitting(questions, now)),
              "accent");
      start.setId("review-start");
      getChildren().add(start);
    }
    skills.stream().limit(3).forEach(skill -> getChildren().add(skill(skill)));
    deck.leeches().stream().limit(3).forEach(leech -> getChildren().add(leech(leech)));
    getChildren().add(Widgets.wrapped(load(deck, now), "muted", "small"));
    deck.undo().ifPresent(undo -> getChildren().add(undo(undo)));
    getChildren().add(new PlanRows(log.plan(), this::planned));
  }

  /// Keeps a plan; what is due follows from it when the card is seen next.
  private void planned(Plan plan) {
    log.keep(plan);
  }

  private static String said(int questions, int skills, int held) {
    String base =
        questions + skills == 0
            ? WORDS.say("review.none")
            : WORDS.say("review.due", "questions", questions, "skills", skills);
    return held == 0 ? base : base + " " + WORDS.say("review.held", "held", held);
  }

  private static Sitting sitting(List<Due> due, Instant now) {
    var slots =
        due.stream()
            .flatMap(
                each ->
                    each.item() instanceof Item.Question(String lesson, String question)
                        ? Stream.of(new Sitting.Slot(lesson, question, each.seed(), ""))
                        : Stream.<Sitting.Slot>of())
            .toList();
    return Sitting.begin(
        Behaviour.REVIEW, WORDS.say("quiz.title.review"), Optional.empty(), now, slots);
  }

  private Node skill(Due due) {
    var skill = (Item.Skill) due.item();
    var open =
        Widgets.button(
            WORDS.say("review.skill.act"), () -> go.accept(new Place.Skill(skill, due.seed())));
    open.setAccessibleText(WORDS.say("review.skill.act") + " " + title(skill.lesson()));
    return row(
        WORDS.say("review.skill", "lesson", title(skill.lesson()), "step", skill.step() + 1), open);
  }

  private Node leech(Leech leech) {
    var open =
        Widgets.button(
            WORDS.say("review.leech.act"), () -> go.accept(new Place.Learn(leech.lesson())));
    open.setAccessibleText(WORDS.say("review.leech.act") + " " + title(leech.lesson()));
    return row(
        WORDS.say("review.leech", "lesson", title(leech.lesson()), "lapses", leech.lapses()), open);
  }

  private static Node row(String text, Node act) {
    var row = new HBox(Widgets.wrapped(text), Widgets.spring(), act);
    row.getStyleClass().add("home-row");
    return row;
  }

  private String title(String lesson) {
    return window.course().lesson(lesson).map(Lesson::title).orElse(lesson);
  }

  private static String load(Deck deck, Instant now) {
    var perDay = deck.forecast(now).perDay();
    int tomorrow = perDay.get(1);
    int week = perDay.subList(0, WEEK).stream().mapToInt(Integer::intValue).sum();
    LocalDate today = deck.forecast(now).first();
    TrueRetention.Share share = deck.trueRetention(today.minusDays(DAYS), today).all();
    String load = WORDS.say("review.load", "tomorrow", tomorrow, "week", week);
    if (share.asked() == 0) {
      return load;
    }
    return load
        + " "
        + WORDS.say(
            "review.retention",
            "remembered",
            share.remembered(),
            "asked",
            share.asked(),
            "low",
            percent(share.interval().low()),
            "high",
            percent(share.interval().high()));
  }

  private static String percent(double share) {
    return Long.toString(Math.round(100 * share));
  }

  private Node undo(Undo undo) {
    String grade = WORDS.say("review.rating." + undo.rating().name().toLowerCase(Locale.ROOT));
    var take =
        Widgets.button(
            WORDS.say("review.undo", "grade", grade, "lesson", title(undo.item().lesson())),
            () -> {
              setDisable(true);
              log.withdraw(undo)
                  .whenComplete(
                      (done, failure) ->
                          window
                              .work()
                              .show(
                                  () -> {
                                    setDisable(false);
                                    look();
                                  }));
            },
            "quiet");
    take.setId("review-undo");
    return take;
  }
}
