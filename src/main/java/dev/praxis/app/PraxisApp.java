package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.lab.LabPool;
import dev.praxis.progress.DataFolder;
import dev.praxis.progress.Learners;
import dev.praxis.progress.StoreProblem;
import dev.praxis.widgets.ui.FxWork;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.work.Work;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
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
  private static Optional<Path> file = Optional.empty();
  /// The course is read while the toolkit starts.
  private static @Nullable CompletableFuture<Course> reading;
  private @Nullable Household household;

  /// Hands over what the window shows; the toolkit makes the application itself.
  ///
  /// @param brought a file to take in, none for a plain start
  static void start(Rooms rooms, Optional<Path> brought) {
    waiting = rooms;
    file = brought;
    reading = CompletableFuture.supplyAsync(() -> CourseReader.read(rooms.files().lessons()));
  }

  @Override
  public void start(Stage stage) {
    Rooms rooms = Objects.requireNonNull(waiting);
    stage.setTitle("Praxis");
    try {
      open(stage, rooms);
    } catch (StoreProblem problem) {
      refuse(stage, problem);
    }
  }

  private void open(Stage stage, Rooms rooms) throws StoreProblem {
    Work work = new FxWork();
    var parts =
        new Household.Parts(
            rooms,
            Objects.requireNonNull(reading).join(),
            work,
            LabPool.start(),
            new FormulaImages(work),
            new StageFiles(stage, getHostServices()));
    var scene = new Scene(new StackPane());
    var made = new Household(Learners.in(DataFolder.resolve()), parts, scene);
    household = made;
    stage.setScene(scene);
    new WindowPlace(made.memory()).restore(stage);
    Thread.setDefaultUncaughtExceptionHandler(
        new Faults(work, sentence -> made.shell().say(sentence)));
    made.shell().begin();
    stage.setOnCloseRequest(event -> new WindowPlace(made.memory()).keep(stage));
    stage.show();
    made.store().recovered().ifPresent(made.shell()::say);
    file.ifPresent(made.shell()::bring);
    Startup.watch(stage, place -> made.shell().go(place));
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
    if (household != null) {
      household.close();
    }
    Platform.exit();
  }
}
