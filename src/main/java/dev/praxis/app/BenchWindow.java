package dev.praxis.app;

import dev.praxis.course.CourseReader;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.lab.LabPool;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.widgets.ui.FxWork;
import dev.praxis.work.Work;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window as a learner has it, with its threads and a store that is gone afterwards, shown so
/// that pulses run.
record BenchWindow(Rooms rooms, Work work, ProgressStore store, Shell shell, Stage stage) {
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 900;

  static BenchWindow open(Rooms rooms)
      throws StoreProblem, InterruptedException, ExecutionException {
    ProgressStore store = ProgressStore.temporary(Clock.systemUTC());
    return Headless.call(() -> shown(rooms, new FxWork(), store));
  }

  private static BenchWindow shown(Rooms rooms, Work work, ProgressStore store) {
    var window =
        new Window(
            rooms,
            CourseReader.read(rooms.files().lessons()),
            new Memory(store),
            work,
            LabPool.start(),
            new FormulaImages(work),
            new NoFiles());
    var look = new Look(window.memory());
    var shell = new Shell(window, look);
    var scene = new Scene(shell, WIDTH, HEIGHT);
    look.wear(scene);
    var stage = new Stage();
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    return new BenchWindow(rooms, work, store, shell, stage);
  }

  void close() throws InterruptedException, ExecutionException {
    Headless.call(
        () -> {
          shell.leave();
          stage.hide();
          return true;
        });
    store.close();
  }
}
