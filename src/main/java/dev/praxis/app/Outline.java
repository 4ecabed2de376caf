package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.course.Module;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Modules and lessons with how far the learner is in each; what could not be read is listed with
/// its
/// problem.
final class Outline extends ScrollPane {
  private static final Words WORDS = Words.of(Outline.class);
  private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");
  private static final PseudoClass FINISHED = PseudoClass.getPseudoClass("finished");
  private final VBox column = new VBox();
  private final Consumer<String> open;
  private Course course;
  private final Marks marks;
  private final Map<String, ToggleButton> buttons = new HashMap<>();

  Outline(Course course, Marks marks, Consumer<String> open) {
    this.course = course;
    this.marks = marks;
    this.open = open;
    column.getStyleClass().add("outline");
    getStyleClass().add("outline-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(column);
    setAccessibleText(WORDS.say("outline"));
    show(course);
  }

  /// Shows a course as it reads now; the lesson that was selected stays so.
  void show(Course now) {
    Set<String> selected =
        buttons.entrySet().stream()
            .filter(entry -> entry.getValue().isSelected())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    course = now;
    buttons.clear();
    column.getChildren().clear();
    var group = new ToggleGroup();
    for (Module module : now.modules()) {
      column.getChildren().add(header(module));
      module.lessons().forEach(lesson -> column.getChildren().add(lesson(lesson, group)));
      now.broken().stream()
          .filter(broken -> broken.module().equals(module.id()))
          .forEach(broken -> column.getChildren().add(broken(broken)));
    }
    selected.forEach(this::select);
    refresh();
  }

  private HBox header(Module module) {
    long finished =
        module.lessons().stream().filter(lesson -> marks.of(lesson) == Marks.Mark.FINISHED).count();
    var count = Widgets.label(finished + "/" + module.lessons().size(), "section-caps");
    var row =
        new HBox(
            Widgets.label(module.title().toUpperCase(java.util.Locale.ROOT), "section-caps"),
            Widgets.spring(),
            count);
    row.getStyleClass().add("outline-module");
    return row;
  }

  private ToggleButton lesson(Lesson lesson, ToggleGroup group) {
    ToggleButton button = Widgets.toggle(lesson.title(), "outline-lesson");
    button.setToggleGroup(group);
    var mark = new Region();
    mark.getStyleClass().add("progress-mark");
    button.setGraphic(mark);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          open.accept(lesson.id());
        });
    buttons.put(lesson.id(), button);
    return button;
  }

  private static Region broken(Course.BrokenLesson broken) {
    var label = Widgets.wrapped(named(broken), "outline-broken");
    label.setTooltip(
        new Tooltip(String.join("\n", broken.problems().stream().map(Object::toString).toList())));
    return label;
  }

  /// The file's own name, its line, and what is wrong.
  private static String named(Course.BrokenLesson broken) {
    var problem = broken.problems().getFirst();
    String file = problem.file().substring(problem.file().lastIndexOf('/') + 1);
    return file + ":" + problem.line() + ": " + problem.what();
  }

  void select(String lesson) {
    buttons.forEach((id, button) -> button.setSelected(id.equals(lesson)));
  }

  /// Shows the learner's progress as it is now.
  void refresh() {
    for (Lesson lesson : course.lessons()) {
      ToggleButton button = buttons.get(lesson.id());
      if (button != null) {
        Marks.Mark mark = marks.of(lesson);
        button.getGraphic().pseudoClassStateChanged(BEGUN, mark == Marks.Mark.BEGUN);
        button.getGraphic().pseudoClassStateChanged(FINISHED, mark == Marks.Mark.FINISHED);
        button.setAccessibleText(
            lesson.title()
                + ", "
                + WORDS.say("mark." + mark.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
  }
}
