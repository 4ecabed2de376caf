package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.progress.Luggage;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// The courses one window can show: the one that ships, with the learner's own progress, and those
/// in folders, each with a space of its own beside it. How the window looks and which courses were
/// open before is kept once.
final class Courses implements Teacher, AutoCloseable {
  private static final Words WORDS = Words.of(Courses.class);
  private static final String MODE = "teacher";
  private final Window home;
  private final Look look;
  private final Consumer<Shell> shown;
  private final BooleanProperty mode = new SimpleBooleanProperty(this, "mode", false);
  private final RecentCourses recent;
  private Optional<ProgressStore> space = Optional.empty();
  private Optional<CourseWatcher> watcher = Optional.empty();
  private Shell shell;

  /// @param files what the window is made of, with the course that ships
  /// @param shown puts a shell into the window
  Courses(Window files, Look look, Consumer<Shell> shown) {
    this.home =
        new Window(
            files.rooms(),
            files.shelf(),
            files.memory(),
            files.work(),
            files.labThreads(),
            files.formulas(),
            files.files(),
            this,
            files.people(),
            files.devices());
    this.look = look;
    this.shown = shown;
    this.recent = new RecentCourses(home.memory());
    this.shell = new Shell(home, look);
    mode.set(home.memory().recall(MODE).filter("on"::equals).isPresent());
    mode.addListener((observed, before, on) -> home.memory().remember(MODE, on ? "on" : "off"));
    follow(home);
  }

  private void follow(Window window) {
    watcher.ifPresent(CourseWatcher::close);
    watcher = Optional.of(new CourseWatcher(window));
    watcher.get().start();
  }

  /// Whether what is saved is seen from now on.
  boolean watching() {
    return watcher.filter(CourseWatcher::listening).isPresent();
  }

  Shell shell() {
    return shell;
  }

  @Override
  public BooleanProperty mode() {
    return mode;
  }

  @Override
  public boolean isShipped() {
    return space.isEmpty();
  }

  @Override
  public List<Recent> recent() {
    return recent.list();
  }

  @Override
  public Optional<Luggage> luggage() {
    return Optional.of(new Luggage(home.memory().store(), space.stream().toList()));
  }

  @Override
  public void openShipped() {
    if (!isShipped()) {
      home.work()
          .submit(
              () -> CourseReader.read(home.rooms().files().lessons()), this::backTo, this::failed);
    }
  }

  @Override
  public void open(Path folder) {
    Path whole = wholeOf(folder.toAbsolutePath().normalize());
    if (isShipped(whole)) {
      openShipped();
      mode.set(true);
    } else if (space.isPresent() && shell.window().course().folder().equals(whole)) {
      mode.set(true);
    } else if (!Files.isRegularFile(whole.resolve("course.yaml"))) {
      shell.say(WORDS.say("course.none", "folder", whole));
    } else {
      home.work().submit(() -> CourseReader.read(whole), this::put, this::failed);
    }
  }

  /// The course a folder belongs to: a module's folder, chosen in its place, is inside one.
  private static Path wholeOf(Path folder) {
    Path above = folder.getParent();
    if (above == null || Files.isRegularFile(folder.resolve("course.yaml"))) {
      return folder;
    }
    boolean module =
        Files.isRegularFile(folder.resolve("module.yaml"))
            && Files.isRegularFile(above.resolve("course.yaml"));
    return module ? above : folder;
  }

  private boolean isShipped(Path folder) {
    try {
      return Files.isSameFile(folder, home.rooms().files().lessons());
    } catch (IOException elsewhere) {
      return false;
    }
  }

  private void failed(Exception failed) {
    shell.say(WORDS.say("course.failed", "why", String.valueOf(failed.getMessage())));
  }

  private void put(Course course) {
    shell.leave();
    closeSpace();
    try {
      Path own = Luggage.place(home.memory().store().folder(), course.id());
      ProgressStore store = ProgressStore.open(own);
      space = Optional.of(store);
      recent.add(new Recent(course.title(), course.folder()));
      mode.set(true);
      show(windowOf(course, new Memory(store)));
    } catch (StoreProblem problem) {
      show(windowOf(home.course(), home.memory()));
      shell.say(problem.sentence());
    }
  }

  private void backTo(Course shipped) {
    shell.leave();
    closeSpace();
    show(windowOf(shipped, home.memory()));
  }

  /// Each window has a shelf of its own, so that what showed an earlier one can be forgotten.
  private Window windowOf(Course course, Memory memory) {
    return new Window(
        home.rooms(),
        new CourseShelf(course),
        memory,
        home.work(),
        home.labThreads(),
        home.formulas(),
        home.files(),
        this,
        home.people(),
        home.devices());
  }

  private void show(Window window) {
    shell = new Shell(window, look);
    shown.accept(shell);
    shell.begin();
    follow(window);
  }

  private void closeSpace() {
    space.ifPresent(ProgressStore::close);
    space = Optional.empty();
  }

  @Override
  public void close() {
    shell.leave();
    watcher.ifPresent(CourseWatcher::close);
    closeSpace();
  }
}
