package dev.praxis.app;

import dev.praxis.course.Lesson;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Go on where you were; what went wrong last time; how far each module is; the days learned.
final class HomePage extends ScrollPane {
  private static final Words WORDS = Words.of(HomePage.class);
  private static final int WEEKS = 12;
  private final Window window;
  private final Marks marks;
  private final Memory.Latest latest;
  private final Consumer<Place> go;

  HomePage(Window window, Consumer<Place> go, Consumer<Command> carryOut) {
    this.window = window;
    this.go = go;
    this.marks = new Marks(window.memory());
    this.latest = window.memory().latest();
    var review = new ReviewCard(window, go, sitting -> go.accept(new Place.Sit(sitting)));
    var side = List.of(review, again(), days(), CourseCard.of(window, carryOut));
    var main = List.of(goOn(), new MasteryCard(window, latest), new WorkCard(carryOut));
    var page = new VBox(new Columns(main, side));
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
  }

  private Node goOn() {
    Optional<Lesson> last = window.memory().recall("lesson").flatMap(window.course()::lesson);
    Optional<NextStep> next =
        NextStep.of(
            window.course(),
            last,
            lesson -> marks.of(lesson) == Marks.Mark.FINISHED,
            lesson -> Mastery.of(lesson, latest.of(lesson.id())));
    String title = WORDS.say(last.isPresent() ? "home.go-on" : "home.first");
    if (next.isEmpty()) {
      return card(
          Widgets.label(title, "page-title"),
          Widgets.wrapped(WORDS.say("home.no-lessons"), "muted"));
    }
    Lesson lesson = next.get().lesson();
    var open =
        Widgets.button(
            WORDS.say(last.isPresent() ? "home.go-on.act" : "home.first.act"),
            () -> go.accept(new Place.Learn(lesson.id())),
            "accent");
    open.setId("home-go-on");
    open.setDefaultButton(true);
    String facts =
        WORDS.say(
            "home.lesson", "minutes", lesson.minutes(), "questions", lesson.questions().size());
    return card(
        Widgets.label(title, "section-caps"),
        Widgets.label(lesson.title(), "page-title"),
        Widgets.wrapped(
            facts + " " + (last.isPresent() ? next.get().why() : WORDS.say("home.first.why")),
            "muted"),
        open);
  }

  private static VBox card(Node... parts) {
    var card = new VBox(parts);
    card.getStyleClass().addAll("card", "home-card");
    return card;
  }

  /// Questions whose latest answer was wrong, by lesson.
  private Node again() {
    var box = card(Widgets.label(WORDS.say("home.again"), "section-title"));
    for (Lesson lesson : window.course().lessons()) {
      int count = latest.missed(lesson.id()).size();
      if (count > 0) {
        var open =
            Widgets.button(
                WORDS.say("home.again.act"), () -> go.accept(new Place.Learn(lesson.id())));
        open.setAccessibleText(WORDS.say("home.again.act") + " " + lesson.title());
        var row =
            new HBox(
                Widgets.label(
                    WORDS.say("home.again.row", "lesson", lesson.title(), "count", count)),
                Widgets.spring(),
                open);
        row.getStyleClass().add("home-row");
        box.getChildren().add(row);
      }
    }
    if (box.getChildren().size() == 1) {
      box.getChildren().add(Widgets.wrapped(WORDS.say("home.again.none"), "muted"));
    }
    return box;
  }

  /// A square a day, stronger the longer it was.
  private Node days() {
    LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
    LocalDate first = today.minusWeeks(WEEKS - 1).with(java.time.DayOfWeek.MONDAY);
    var spent = window.memory().store().timeSpent().perDay(first, today);
    var grid = new GridPane();
    grid.getStyleClass().add("days");
    for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
      Duration time = spent.getOrDefault(day, Duration.ZERO);
      var cell = new Region();
      cell.getStyleClass().addAll("day", "day-" + strength(time));
      Tooltip.install(
          cell, new Tooltip(WORDS.say("home.day", "day", day, "minutes", time.toMinutes())));
      int week = (int) java.time.temporal.ChronoUnit.WEEKS.between(first, day);
      grid.add(cell, week, day.getDayOfWeek().getValue() - 1);
    }
    long minutes = spent.values().stream().mapToLong(Duration::toMinutes).sum();
    long learned = spent.values().stream().filter(time -> time.toSeconds() > 0).count();
    String sentence =
        WORDS.say("home.days.sum", "days", learned, "minutes", minutes, "weeks", WEEKS);
    grid.setAccessibleText(sentence);
    return card(
        Widgets.label(WORDS.say("home.days"), "section-title"),
        grid,
        Widgets.wrapped(sentence, "muted"));
  }

  private static int strength(Duration time) {
    long minutes = time.toMinutes();
    return time.isZero() ? 0 : minutes < 10 ? 1 : minutes < 30 ? 2 : 3;
  }
}
