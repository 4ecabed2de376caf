package dev.praxis.app;

import dev.praxis.course.Lesson;
import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Level;
import dev.praxis.quiz.Sitting;
import dev.praxis.widgets.ui.ChoiceRow;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Chooses a quiz: go on with one, review what is due, or make one.
final class QuizSetup extends ScrollPane {
  private static final Words WORDS = Words.of(QuizSetup.class);
  private static final List<Integer> COUNTS = List.of(5, 10, 20, 50);
  private static final List<Integer> MINUTES = List.of(0, 10, 20, 40, 60);
  private final Window window;
  private final Consumer<Sitting> sit;
  private final Map<String, ToggleButton> lessons = new LinkedHashMap<>();
  private final Map<String, ToggleButton> kinds = new LinkedHashMap<>();
  private final Map<Level, ToggleButton> levels = new LinkedHashMap<>();
  private final CheckBox missed = new CheckBox(WORDS.say("quiz.missed"));
  private final ChoiceRow<Integer> count =
      new ChoiceRow<>(WORDS.say("quiz.how-many"), COUNTS, number -> Integer.toString(number));
  private final ChoiceRow<Integer> minutes =
      new ChoiceRow<>(
          WORDS.say("quiz.minutes"),
          MINUTES,
          number -> number == 0 ? WORDS.say("quiz.no-limit") : WORDS.say("quiz.min", "n", number));
  private final Label fitting = Widgets.wrapped("", "muted");
  private final Button practise =
      Widgets.button(WORDS.say("quiz.practise"), () -> begin(Behaviour.PRACTICE), "accent");
  private final Button exam = Widgets.button(WORDS.say("quiz.exam"), () -> begin(Behaviour.EXAM));
  private final Set<String> wrong;

  QuizSetup(Window window, Consumer<Place> go, Consumer<Sitting> sit) {
    this.window = window;
    this.sit = sit;
    this.wrong = missedBefore();
    practise.setId("quiz-practise");
    exam.setId("quiz-exam");
    var page = new VBox(Widgets.label(WORDS.say("quiz.title"), "page-title"));
    page.getStyleClass().add("page");
    QuizPage.open(window).ifPresent(open -> page.getChildren().add(goOn(open)));
    page.getChildren()
        .add(
            new Columns(
                List.of(make()),
                List.of(new ReviewCard(window, go, sit), new CalibrationCard(window))));
    setContent(page);
    setFitToWidth(true);
    count();
  }

  private Set<String> missedBefore() {
    Memory.Latest latest = window.memory().latest();
    return window.course().lessons().stream()
        .flatMap(
            lesson ->
                latest.missed(lesson.id()).stream().map(question -> lesson.id() + "/" + question))
        .collect(Collectors.toSet());
  }

  private Node goOn(Sitting open) {
    Runnable drop =
        () -> {
          ((VBox) getContent()).getChildren().removeIf(node -> "quiz-open".equals(node.getId()));
          window
              .memory()
              .store()
              .sittings()
              .drop()
              .whenComplete((done, failure) -> window.work().show(this::count));
        };
    var resume = Widgets.button(WORDS.say("quiz.resume"), () -> sit.accept(open), "accent");
    resume.setId("quiz-resume");
    var row = new HBox(resume, Widgets.button(WORDS.say("quiz.drop"), drop, "quiet"));
    row.getStyleClass().add("question-actions");
    VBox card =
        card(
            Widgets.label(WORDS.say("quiz.left-open"), "section-caps"),
            Widgets.label(open.title(), "section-title"),
            Widgets.wrapped(
                WORDS.say(
                    "quiz.count",
                    "number",
                    open.at() + 1,
                    "count",
                    open.slots().size(),
                    "done",
                    open.answered()),
                "muted"),
            row);
    card.setId("quiz-open");
    return card;
  }

  static VBox card(Node... parts) {
    var card = new VBox(parts);
    card.getStyleClass().addAll("card", "home-card");
    return card;
  }

  private Node make() {
    for (Lesson lesson : window.course().lessons()) {
      lessons.put(lesson.id(), toggle(lesson.title()));
    }
    kindsThereAre().forEach(kind -> kinds.put(kind, toggle(WORDS.say("quiz.kind." + kind))));
    for (Level level : Level.values()) {
      levels.put(level, toggle(WORDS.say("quiz.level." + level.name().toLowerCase(Locale.ROOT))));
    }
    missed.setOnAction(event -> count());
    count.choose(1);
    minutes.choose(0);
    count.onChosen(this::count);
    var row = new HBox(practise, exam);
    row.getStyleClass().add("question-actions");
    return card(
        Widgets.label(WORDS.say("quiz.make"), "section-title"),
        choices("quiz.from", lessons),
        choices("quiz.kinds", kinds),
        choices("quiz.levels", levels),
        missed,
        count.node(),
        minutes.node(),
        fitting,
        row);
  }

  private Set<String> kindsThereAre() {
    return window.course().lessons().stream()
        .flatMap(lesson -> lesson.questions().stream())
        .map(question -> question.kind())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private ToggleButton toggle(String words) {
    ToggleButton toggle = Widgets.toggle(words, "choice-button");
    toggle.setOnAction(event -> count());
    return toggle;
  }

  private static Node choices(String key, Map<?, ToggleButton> toggles) {
    var row = new FlowPane(Widgets.label(WORDS.say(key), "muted", "choice-ask"));
    row.getStyleClass().add("coach-choices");
    toggles
        .values()
        .forEach(
            toggle -> {
              toggle.setAccessibleText(WORDS.say(key) + " " + toggle.getText());
              row.getChildren().add(toggle);
            });
    return row;
  }

  private QuizChoice choice() {
    return new QuizChoice(
        on(lessons), on(kinds), on(levels), missed.isSelected(), count.chosen().orElse(10));
  }

  private static <K> Set<K> on(Map<K, ToggleButton> toggles) {
    return toggles.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void count() {
    int fit = choice().fitting(window.course(), this::isMissed).size();
    int asked = Math.min(fit, choice().most());
    fitting.setText(
        fit == 0 ? WORDS.say("quiz.none-fit") : WORDS.say("quiz.fit", "fit", fit, "asked", asked));
    boolean waits = QuizPage.openExam(window).isPresent();
    if (waits) {
      fitting.setText(WORDS.say("quiz.exam-open"));
    }
    practise.setDisable(fit == 0 || waits);
    exam.setDisable(fit == 0 || waits);
  }

  private boolean isMissed(String lesson, String question) {
    return wrong.contains(lesson + "/" + question);
  }

  private void begin(Behaviour behaviour) {
    Instant now = Instant.now();
    var slots = choice().drawn(window.course(), this::isMissed, now.toEpochMilli());
    Optional<Duration> limit =
        minutes
            .chosen()
            .filter(number -> number > 0 && behaviour == Behaviour.EXAM)
            .map(Duration::ofMinutes);
    String title = WORDS.say("quiz.title." + behaviour.name().toLowerCase(Locale.ROOT));
    sit.accept(Sitting.begin(behaviour, title, limit, now, slots));
  }
}
