package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.progress.Learner;
import dev.praxis.progress.Learners;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.sound.Devices;
import dev.praxis.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Scene;

/// The learners of this computer in one window: each has a store of their own, and one store is
/// open
/// at a time.
final class Household implements People, AutoCloseable {
  private final Learners learners;
  private final Parts parts;
  private final Scene scene;
  /// Named before there is a seat: pages that are being made ask who learns.
  private Learner learner;
  private Seat seat;

  /// What stays in the window whoever learns.
  record Parts(
      Rooms rooms,
      Course course,
      Work work,
      Executor labThreads,
      FormulaImages formulas,
      FileAsk files) {}

  /// Where one learner sits.
  private record Seat(ProgressStore store, Memory memory, Look look, Courses pages) {
    void leave() {
      pages.close();
      look.takeOff();
      store.close();
    }
  }

  /// Opens the pages of whoever learned last.
  Household(Learners learners, Parts parts, Scene scene) throws StoreProblem {
    this.learners = learners;
    this.parts = parts;
    this.scene = scene;
    this.learner = learners.current();
    this.seat = seat(ProgressStore.open(learner.folder()), parts.course());
    scene.setRoot(seat.pages().shell());
    seat.look().wear(scene);
  }

  private Seat seat(ProgressStore store, Course course) {
    var memory = new Memory(store);
    var look = new Look(memory);
    var window =
        new Window(
            parts.rooms(),
            new CourseShelf(course),
            memory,
            parts.work(),
            parts.labThreads(),
            parts.formulas(),
            parts.files(),
            Teacher.ofOneCourse(),
            this,
            Devices.here());
    var pages =
        new Courses(
            window,
            look,
            shell -> {
              scene.setRoot(shell);
              look.apply();
            });
    return new Seat(store, memory, look, pages);
  }

  @Override
  public List<Learner> all() {
    try {
      return learners.all();
    } catch (StoreProblem problem) {
      return List.of(learner);
    }
  }

  @Override
  public Learner current() {
    return all().stream()
        .filter(each -> each.id().equals(learner.id()))
        .findFirst()
        .orElse(learner);
  }

  @Override
  public Path courses() {
    return learners.home().resolve("courses");
  }

  @Override
  public Path sounds() {
    return learners.home().resolve("sounds");
  }

  @Override
  public Path token() {
    return learners.home().resolve(ServedRuns.TOKEN);
  }

  @Override
  public void add(String name) {
    try {
      to(learners.add(name));
    } catch (StoreProblem problem) {
      shell().say(problem.sentence());
    }
  }

  @Override
  public void rename(String name) {
    try {
      learners.rename(learner, name);
    } catch (StoreProblem problem) {
      shell().say(problem.sentence());
    }
  }

  @Override
  public void to(Learner other) {
    if (other.id().equals(learner.id())) {
      return;
    }
    try {
      // The other store first: where it cannot be opened, this learner stays.
      ProgressStore store = ProgressStore.open(other.folder());
      Seat before = seat;
      Course course = before.pages().isShipped() ? shell().window().course() : parts.course();
      before.leave();
      learner = other;
      seat = seat(store, course);
      scene.setRoot(shell());
      seat.look().wear(scene);
      shell().begin();
      store.recovered().ifPresent(shell()::say);
      learners.choose(other);
    } catch (StoreProblem problem) {
      shell().say(problem.sentence());
    }
  }

  Shell shell() {
    return seat.pages().shell();
  }

  Memory memory() {
    return seat.memory();
  }

  ProgressStore store() {
    return seat.store();
  }

  @Override
  public void close() {
    seat.leave();
  }
}
