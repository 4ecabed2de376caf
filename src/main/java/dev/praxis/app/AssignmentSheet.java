package dev.praxis.app;

import dev.praxis.course.Assignment;
import dev.praxis.course.AssignmentReader;
import dev.praxis.course.Lesson;
import dev.praxis.course.Problem;
import dev.praxis.lab.Lab;
import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Sitting;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a teacher handed out: what it is about, until when, and the way into its exam. Opening it
/// locks its knobs in the labs of its lessons until the course is read again.
final class AssignmentSheet extends VBox {
  private static final Words WORDS = Words.of(AssignmentSheet.class);

  /// Where it leads.
  interface Ways {
    void go(Place place);
  }

  private AssignmentSheet() {
    getStyleClass().add("evidence-sheet");
  }

  /// Asks for a file and shows what is in it.
  static void ask(Window window, Ways ways, Consumer<AssignmentSheet> shown) {
    window
        .files()
        .open(WORDS.say("assignment.ask"), WORDS.say("assignment.kind"), "*.yaml")
        .ifPresent(file -> read(window, file, ways, shown));
  }

  static void read(Window window, Path file, Ways ways, Consumer<AssignmentSheet> shown) {
    window
        .work()
        .submit(
            () ->
                AssignmentReader.read(
                    file, window.course(), lab -> window.rooms().labs().find(lab).map(Lab::spec)),
            read ->
                shown.accept(
                    read.assignment()
                        .map(assignment -> of(window, assignment, ways))
                        .orElseGet(() -> faulty(read.problems()))),
            failed -> shown.accept(faulty(List.of())));
  }

  private static AssignmentSheet faulty(List<Problem> problems) {
    var sheet = new AssignmentSheet();
    sheet.getChildren().add(Widgets.wrapped(WORDS.say("assignment.faulty")));
    problems.forEach(
        problem -> sheet.getChildren().add(Widgets.wrapped(problem.toString(), "muted")));
    return sheet;
  }

  /// The questions of its exam: the same for everybody who has the same course.
  static List<Sitting.Slot> slots(Window window, Assignment assignment) {
    var choice =
        new QuizChoice(
            Set.copyOf(assignment.lessons()), Set.of(), Set.of(), false, assignment.count());
    return choice.drawn(window.course(), (lesson, question) -> false, assignment.seed());
  }

  /// Locks its knobs, and shows what it is about.
  static AssignmentSheet of(Window window, Assignment assignment, Ways ways) {
    var sheet = new AssignmentSheet();
    List<Sitting.Slot> slots = slots(window, assignment);
    sheet
        .getChildren()
        .addAll(
            Widgets.wrapped(assignment.title(), "section-title"),
            Widgets.wrapped(due(assignment.due())),
            Widgets.wrapped(WORDS.say("assignment.lessons"), "strong"));
    sheet.getChildren().add(lessons(window, assignment, ways));
    if (!assignment.lock().isEmpty()) {
      String knobs = String.join(", ", assignment.lock().stream().sorted().toList());
      sheet
          .getChildren()
          .add(Widgets.wrapped(WORDS.say("assignment.locked", "knobs", knobs), "muted"));
      window.shelf().put(assignment.applied(window.course()));
    }
    sheet.getChildren().addAll(Widgets.wrapped(exam(assignment, slots.size()), "muted"));
    sheet.getChildren().add(start(window, assignment, slots, ways));
    return sheet;
  }

  private static FlowPane lessons(Window window, Assignment assignment, Ways ways) {
    var row = new FlowPane();
    row.getStyleClass().add("card-actions");
    for (String id : assignment.lessons()) {
      String title = window.course().lesson(id).map(Lesson::title).orElse(id);
      row.getChildren().add(Widgets.button(title, () -> ways.go(new Place.Learn(id))));
    }
    return row;
  }

  private static String due(LocalDate due) {
    boolean over = LocalDate.now(ZoneId.systemDefault()).isAfter(due);
    return WORDS.say(over ? "assignment.was-due" : "assignment.due", "day", due);
  }

  private static String exam(Assignment assignment, int questions) {
    return assignment
        .limit()
        .map(
            limit ->
                WORDS.say("assignment.exam", "questions", questions, "minutes", limit.toMinutes()))
        .orElseGet(() -> WORDS.say("assignment.exam.free", "questions", questions));
  }

  /// A sitting left open would be lost to this one: it is finished or dropped first.
  private static HBox start(
      Window window, Assignment assignment, List<Sitting.Slot> slots, Ways ways) {
    Optional<Sitting> open = QuizPage.open(window);
    var start =
        Widgets.button(
            WORDS.say("assignment.start"),
            () -> ways.go(new Place.Sit(begun(assignment, slots))),
            "accent");
    start.setId("assignment-start");
    start.setDefaultButton(true);
    start.setDisable(slots.isEmpty() || open.isPresent());
    String note = open.isPresent() ? WORDS.say("assignment.open") : "";
    var row = new HBox(Widgets.wrapped(note, "muted"), Widgets.spring(), start);
    row.getStyleClass().add("evidence-row");
    return row;
  }

  private static Sitting begun(Assignment assignment, List<Sitting.Slot> slots) {
    String title = WORDS.say("assignment.title", "title", assignment.title());
    return Sitting.begin(Behaviour.EXAM, title, assignment.limit(), Instant.now(), slots);
  }
}
