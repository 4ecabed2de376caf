package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.lab.LabPool;
import dev.praxis.progress.DataFolder;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.widgets.ui.FxWork;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.work.Work;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window and closes it again without losing anything.
public final class PraxisApp extends Application {
  private static @Nullable Rooms waiting;
  /// The course is read while the toolkit starts.
  private static @Nullable CompletableFuture<Course> reading;
  private @Nullable ProgressStore store;
  private @Nullable Courses courses;

  /// Hands over what the window shows; the toolkit makes the application itself.
  static void start(Rooms rooms) {
    waiting = rooms;
    reading = CompletableFuture.supplyAsync(() -> CourseReader.read(rooms.files().lessons()));
  }

  @Override
  public void start(Stage stage) {
    Rooms rooms = Objects.requireNonNull(waiting);
    stage.setTitle("Praxis");
    try {
      open(stage, rooms, ProgressStore.open(DataFolder.resolve()));
    } catch (StoreProblem problem) {
      refuse(stage, problem);
    }
  }

  private void open(Stage stage, Rooms rooms, ProgressStore opened) {
    store = opened;
    Work work = new FxWork();
    var memory = new Memory(opened);
    Course course = Objects.requireNonNull(reading).join();
    var window =
        new Window(
            rooms,
            course,
            memory,
            work,
            LabPool.start(),
            new FormulaImages(work),
            new StageFiles(stage, getHostServices()));
    var look = new Look(memory);
    var scene = new Scene(new StackPane());
    var made =
        new Courses(
            window,
            look,
            shell -> {
              scene.setRoot(shell);
              look.apply();
            });
    courses = made;
    scene.setRoot(made.shell());
    look.wear(scene);
    stage.setScene(scene);
    new WindowPlace(memory).restore(stage);
    Thread.setDefaultUncaughtExceptionHandler(
        new Faults(work, sentence -> made.shell().say(sentence)));
    made.shell().begin();
    stage.setOnCloseRequest(event -> leave(stage, memory));
    stage.show();
    opened.recovered().ifPresent(made.shell()::say);
    Startup.watch(stage, place -> made.shell().go(place));
  }

  private void leave(Stage stage, Memory memory) {
    new WindowPlace(memory).keep(stage);
    Objects.requireNonNull(courses).close();
  }

  /// The store cannot be opened: say why and what to do, and do nothing that could lose something.
  private static void refuse(Stage stage, StoreProblem problem) {
    Label sentence = Widgets.wrapped(problem.sentence(), "section-title");
    var scene = new Scene(new StackPane(sentence), 640, 240);
    Theme.LIGHT.apply(scene);
    Scale.apply(scene.getRoot(), Scale.USUAL);
    stage.setScene(scene);
    stage.show();
  }

  @Override
  public void stop() {
    if (store != null) {
      store.close();
    }
    Platform.exit();
  }
}
