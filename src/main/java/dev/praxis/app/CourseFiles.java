package dev.praxis.app;

import dev.praxis.course.CourseReader;
import dev.praxis.exchange.Imports;
import dev.praxis.exchange.Left;
import dev.praxis.exchange.Packs;
import dev.praxis.exchange.Placing;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Courses and questions that come in a file, and the courses that came so.
final class CourseFiles {
  private static final Words WORDS = Words.of(CourseFiles.class);
  private static final int MOST_LEFT = 12;
  private final Window window;

  CourseFiles(Window window) {
    this.window = window;
  }

  /// Asks for a file and makes a course of it.
  ///
  /// @param told shows what came in, or why nothing did
  void ask(Consumer<Region> told) {
    window
        .files()
        .open(WORDS.say("command.bring-course"), WORDS.say("course.kinds"), "*.*")
        .ifPresent(file -> bring(file, told));
  }

  /// Makes a course of a file.
  void bring(Path file, Consumer<Region> told) {
    Path all = window.people().courses();
    window
        .work()
        .submit(
            () -> Imports.place(file, free(all.resolve(Packs.folderName(file)))),
            placed -> told.accept(came(placed)),
            failed -> told.accept(Widgets.wrapped(String.valueOf(failed.getMessage()))));
  }

  /// A course that is there already stays: the new one gets a number.
  private static Path free(Path wanted) {
    Path folder = wanted;
    for (int number = 2; Files.exists(folder); number++) {
      folder = wanted.resolveSibling(wanted.getFileName() + "-" + number);
    }
    return folder;
  }

  private Region came(Placing.Placed placed) {
    var box = new VBox();
    box.getStyleClass().add("prose-column");
    String count =
        WORDS.say("course.came", "lessons", placed.lessons(), "questions", placed.questions());
    box.getChildren().add(Widgets.wrapped(count));
    box.getChildren().add(Widgets.wrapped(WORDS.say("course.kept", "folder", placed.folder())));
    if (!placed.left().isEmpty()) {
      box.getChildren().add(Widgets.label(WORDS.say("course.left"), "strong"));
      placed.left().stream()
          .limit(MOST_LEFT)
          .map(Left::toString)
          .forEach(left -> box.getChildren().add(Widgets.wrapped(left, "muted")));
    }
    if (placed.left().size() > MOST_LEFT) {
      String more = WORDS.say("course.left.more", "count", placed.left().size() - MOST_LEFT);
      box.getChildren().add(Widgets.wrapped(more, "muted"));
    }
    var open =
        Widgets.button(
            WORDS.say("course.open"), () -> window.teacher().open(placed.folder()), "accent");
    open.setId("course-open");
    open.setDefaultButton(true);
    box.getChildren().add(open);
    return box;
  }

  /// Finds the courses that came in before, away from the window's thread.
  void kept(Consumer<List<Teacher.Recent>> found) {
    Path all = window.people().courses();
    window.work().submit(() -> read(all), found, failed -> found.accept(List.of()));
  }

  private static List<Teacher.Recent> read(Path all) throws IOException {
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("course.yaml")))
          .sorted()
          .map(folder -> new Teacher.Recent(CourseReader.read(folder).title(), folder))
          .toList();
    }
  }
}
