package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which course is open, and the way to another one.
final class CourseCard {
  private static final Words WORDS = Words.of(CourseCard.class);

  private CourseCard() {}

  /// @param carryOut does what its buttons say
  static Node of(Window window, Consumer<Command> carryOut) {
    Teacher teacher = window.teacher();
    String title = window.course().title();
    String open =
        teacher.isShipped()
            ? WORDS.say("course.shipped", "title", title)
            : WORDS.say("course.own", "title", title, "folder", window.course().folder());
    var acts = new FlowPane();
    acts.getStyleClass().add("card-actions");
    var ways = new ArrayList<>(List.of(Command.OPEN_COURSE, Command.BRING_COURSE));
    if (!teacher.isShipped()) {
      ways.add(Command.SHIPPED_COURSE);
    }
    ways.forEach(way -> acts.getChildren().add(WorkCard.act(way, carryOut)));
    var others = new FlowPane();
    others.getStyleClass().add("card-actions");
    Widgets.show(others, false);
    new CourseFiles(window).kept(kept -> show(others, others(window, kept), teacher));
    var card =
        new VBox(
            Widgets.label(WORDS.say("course"), "section-title"),
            Widgets.wrapped(open, "muted"),
            acts,
            others);
    card.getStyleClass().addAll("card", "home-card");
    return card;
  }

  private static void show(FlowPane row, List<Teacher.Recent> others, Teacher teacher) {
    row.getChildren().clear();
    Widgets.show(row, !others.isEmpty());
    if (!others.isEmpty()) {
      row.getChildren().add(Widgets.label(WORDS.say("course.others"), "muted"));
    }
    others.forEach(
        other ->
            row.getChildren()
                .add(
                    Widgets.named(
                        Widgets.button(other.title(), () -> teacher.open(other.folder()), "quiet"),
                        WORDS.say("course.again", "folder", other.folder()))));
  }

  /// Those opened before, then those that were brought in and never opened.
  private static List<Teacher.Recent> others(Window window, List<Teacher.Recent> kept) {
    var byFolder = new LinkedHashMap<Path, Teacher.Recent>();
    window.teacher().recent().forEach(recent -> byFolder.put(recent.folder(), recent));
    kept.forEach(each -> byFolder.putIfAbsent(each.folder(), each));
    byFolder.remove(window.course().folder());
    return List.copyOf(byFolder.values());
  }

  /// Asks for the folder of a course and opens it.
  static void ask(Window window) {
    window.files().folder(WORDS.say("course.ask")).ifPresent(window.teacher()::open);
  }
}
