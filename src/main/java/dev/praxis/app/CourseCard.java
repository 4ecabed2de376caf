package dev.praxis.app;

import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which course is open, and the way to another one.
final class CourseCard {
  private static final Words WORDS = Words.of(CourseCard.class);

  private CourseCard() {}

  static Node of(Window window) {
    Teacher teacher = window.teacher();
    String title = window.course().title();
    String open =
        teacher.isShipped()
            ? WORDS.say("course.shipped", "title", title)
            : WORDS.say("course.own", "title", title, "folder", window.course().folder());
    var acts = new FlowPane();
    acts.getStyleClass().add("card-actions");
    acts.getChildren().add(Widgets.button(WORDS.say("command.open-course"), () -> ask(window)));
    if (!teacher.isShipped()) {
      acts.getChildren()
          .add(Widgets.button(WORDS.say("command.shipped-course"), teacher::openShipped));
    }
    others(window)
        .forEach(
            other ->
                acts.getChildren()
                    .add(
                        Widgets.named(
                            Widgets.button(
                                other.title(), () -> teacher.open(other.folder()), "quiet"),
                            WORDS.say("course.again", "folder", other.folder()))));
    var card =
        new VBox(
            Widgets.label(WORDS.say("course"), "section-title"),
            Widgets.wrapped(open, "muted"),
            acts);
    card.getStyleClass().addAll("card", "home-card");
    return card;
  }

  private static List<Teacher.Recent> others(Window window) {
    return window.teacher().recent().stream()
        .filter(recent -> !recent.folder().equals(window.course().folder()))
        .toList();
  }

  /// Asks for the folder of a course and opens it.
  static void ask(Window window) {
    window.files().folder(WORDS.say("course.ask")).ifPresent(window.teacher()::open);
  }
}
