package dev.praxis.app;

import static dev.praxis.app.FxTest.act;
import static dev.praxis.app.FxTest.ask;
import static dev.praxis.app.FxTest.until;

import dev.praxis.course.CourseReader;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.data.DataProblem;
import dev.praxis.lab.LabPool;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.ui.LabModel;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.sound.Devices;
import dev.praxis.widgets.ui.FxWork;
import dev.praxis.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// The window as a learner has it, over the real course and a folder that outlives it, so that it
/// can be closed and opened again.
///
/// @param stage empty where it is only laid out
record Workbench(
    ProgressStore store, Window window, Shell shell, Scene scene, Optional<Stage> stage)
    implements AutoCloseable {
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 900;

  /// What the window runs on.
  private record Engine(Work work, Executor labs, Devices devices) {
    Engine with(Devices others) {
      return new Engine(work, labs, others);
    }

    static Engine threads() {
      return new Engine(new FxWork(), LabPool.start(), Devices.none());
    }

    static Engine inline() {
      return new Engine(Work.inline(), Runnable::run, Devices.none());
    }
  }

  static Rooms rooms() {
    try {
      return Rooms.open(AppFiles.find().orElseThrow());
    } catch (DataProblem broken) {
      throw new AssertionError(broken);
    }
  }

  /// Opens the window on the screen, with threads of its own, where the learner left it.
  static Workbench open(Path folder) {
    return open(folder, rooms());
  }

  static Workbench open(Path folder, Rooms rooms) {
    return open(folder, rooms, Devices.none());
  }

  /// The window of a computer with these devices.
  static Workbench open(Path folder, Rooms rooms, Devices devices) {
    Workbench shown =
        ask(
            () -> {
              var stage = new Stage();
              Workbench bench =
                  make(folder, rooms, Engine.threads().with(devices), Optional.of(stage));
              stage.setScene(bench.scene());
              stage.setX(0);
              stage.setY(0);
              bench.shell().begin();
              stage.show();
              stage.requestFocus();
              return bench;
            });
    until("the window has the focus", () -> shown.stage().orElseThrow().isFocused());
    shown.settle();
    return shown;
  }

  /// What was added is in the scene only once it is styled and laid out.
  private void settle() {
    act(() -> Shots.settle(shell));
  }

  /// The window without a screen: everything is done at once, and it is laid out at a size.
  static Workbench laidOut(Path folder, double width, double height) {
    return ask(
        () -> {
          Workbench bench = make(folder, rooms(), Engine.inline(), Optional.empty());
          bench.shell().resize(width, height);
          return bench;
        });
  }

  /// The same program with a fresh window at a place. On the window's thread.
  Workbench at(Consumer<Shell> screen) {
    var fresh = new Shell(window, new Look(window.memory()));
    var other = new Workbench(store, window, fresh, new Scene(fresh), Optional.empty());
    Theme.LIGHT.apply(other.scene());
    Scale.apply(fresh, Scale.USUAL);
    fresh.resize(shell.getWidth(), shell.getHeight());
    Shots.settle(fresh);
    screen.accept(fresh);
    Shots.settle(fresh);
    return other;
  }

  /// Every screen there is, by name.
  Map<String, Consumer<Shell>> screens() {
    return new Shots(window.rooms()).screens(window.course());
  }

  private static Workbench make(Path folder, Rooms rooms, Engine engine, Optional<Stage> stage)
      throws StoreProblem {
    ProgressStore store = ProgressStore.open(folder);
    var memory = new Memory(store);
    var window =
        new Window(
            rooms,
            new CourseShelf(CourseReader.read(rooms.files().lessons())),
            memory,
            engine.work(),
            engine.labs(),
            new FormulaImages(engine.work()),
            new NoFiles(),
            Teacher.ofOneCourse(),
            SettledPeople.one(folder),
            engine.devices());
    var look = new Look(memory);
    var shell = new Shell(window, look);
    var scene = new Scene(shell, WIDTH, HEIGHT);
    look.wear(scene);
    return new Workbench(store, window, shell, scene, stage);
  }

  void go(Place place) {
    act(() -> shell.go(place));
    settle();
  }

  void lesson(String id) {
    go(new Place.Learn(id));
  }

  /// The model of the lab on screen.
  LabModel lab() {
    return ask(() -> shell.labOnScreen().orElseThrow().model());
  }

  /// What the lab shows once it rests.
  Snapshot rested() {
    LabModel model = lab();
    until(
        "the lab rests",
        () ->
            !model.busyProperty().get()
                && model.shownProperty().get().filter(shown -> !shown.draft()).isPresent());
    return shown();
  }

  /// What the lab shows now.
  Snapshot shown() {
    return ask(() -> lab().shownProperty().get().orElseThrow());
  }

  /// Presses the button of an id, which must be visible and enabled.
  void press(String id) {
    until("there is a button " + id, () -> Seen.byId(shell, ButtonBase.class, id).isPresent());
    act(() -> fire(Seen.byId(shell, ButtonBase.class, id).orElseThrow()));
  }

  static void fire(ButtonBase button) {
    if (button.isDisabled()) {
      throw new AssertionError("the button is off: " + button);
    }
    button.fire();
  }

  boolean has(String id) {
    return ask(() -> Seen.byId(shell, Node.class, id).isPresent());
  }

  /// Presses keys together and lets go of them, wherever the focus is. Before and after, what was
  /// added is laid out, as it is between the strokes of a real hand.
  void keys(KeyCode... together) {
    settle();
    act(
        () -> {
          var robot = new Robot();
          List.of(together).forEach(robot::keyPress);
          List.of(together).reversed().forEach(robot::keyRelease);
        });
    settle();
  }

  /// Takes text so small that the lab has room beside the lesson on the test's screen.
  void smallerText() {
    keys(KeyCode.CONTROL, KeyCode.MINUS);
    keys(KeyCode.CONTROL, KeyCode.MINUS);
  }

  /// Closes the window and lets go of the folder, as the program does on leaving.
  @Override
  public void close() {
    act(
        () -> {
          shell.leave();
          stage.ifPresent(Stage::close);
        });
    store.close();
  }
}
