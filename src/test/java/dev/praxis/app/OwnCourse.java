package dev.praxis.app;

import static dev.praxis.app.FxTest.act;
import static dev.praxis.app.FxTest.ask;
import static dev.praxis.app.FxTest.until;

import dev.praxis.course.CourseReader;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.lab.LabPool;
import dev.praxis.progress.ProgressStore;
import dev.praxis.widgets.ui.FxWork;
import dev.praxis.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;

/// The window with every course it can open, and a small course of a teacher's own whose one lesson
/// bears the id of a lesson that ships.
record OwnCourse(ProgressStore store, Courses courses, Scene scene, Path folder)
    implements AutoCloseable {
  private static final Path SMALL = Path.of("src/test/resources/courses/clusters");
  static final String ID = "k-means";

  static OwnCourse begin(Path temporary) throws Exception {
    Path folder = temporary.resolve("own");
    copy(folder);
    ProgressStore store = ProgressStore.open(temporary.resolve("home"));
    return ask(
        () -> {
          Rooms rooms = Workbench.rooms();
          Work work = new FxWork();
          var memory = new Memory(store);
          var window =
              new Window(
                  rooms,
                  CourseReader.read(rooms.files().lessons()),
                  memory,
                  work,
                  LabPool.start(),
                  new FormulaImages(work),
                  new NoFiles());
          var look = new Look(memory);
          var scene = new Scene(new javafx.scene.layout.StackPane(), 1_280, 800);
          var courses = new Courses(window, look, scene::setRoot);
          scene.setRoot(courses.shell());
          look.wear(scene);
          return new OwnCourse(store, courses, scene, folder);
        });
  }

  private static void copy(Path folder) throws IOException {
    try (var files = Files.walk(SMALL)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(SMALL.relativize(file).toString()));
      }
    }
  }

  Path lesson() {
    return folder.resolve("unsupervised/k-means.md");
  }

  /// Opens the teacher's own course at its lesson.
  void open() {
    act(() -> courses.open(folder));
    until("the course is open", () -> !courses.isShipped());
    act(
        () -> {
          shell().go(new Place.Learn(ID));
          settle();
        });
    until("the folder is watched", () -> courses.watching());
  }

  Shell shell() {
    return courses.shell();
  }

  void settle() {
    shell().resize(1_280, 800);
    Shots.settle(shell());
  }

  <N extends Node> N one(Class<N> kind, String id) {
    return ask(() -> Seen.byId(shell(), kind, id).orElseThrow());
  }

  boolean says(String part) {
    return ask(() -> Seen.says(shell(), part) || flows().contains(part));
  }

  private String flows() {
    var text = new StringBuilder();
    Seen.all(shell(), javafx.scene.text.Text.class).forEach(each -> text.append(each.getText()));
    return text.toString();
  }

  void replace(String before, String after) throws IOException {
    String text = Files.readString(lesson());
    if (!text.contains(before)) {
      throw new IllegalArgumentException("not in the lesson: " + before);
    }
    Files.writeString(lesson(), text.replace(before, after));
  }

  @Override
  public void close() {
    act(courses::close);
    store.close();
  }
}
