package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.CourseProblems;
import dev.praxis.course.CourseReload;
import dev.praxis.course.Problem;
import dev.praxis.course.author.CourseWatch;
import dev.praxis.lab.Lab;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;

/// Reads what its author saves, and puts it on the shelf; in the teacher's mode with what is wrong.
final class CourseWatcher implements AutoCloseable {
  private final Window window;
  private final CourseProblems finder;
  private final ChangeListener<Boolean> mode = (observed, before, on) -> lint(on);
  private Optional<CourseWatch> watch = Optional.empty();
  private boolean closed;

  /// A course and what is wrong with it.
  private record Read(Course course, List<Problem> problems) {}

  CourseWatcher(Window window) {
    this.window = window;
    this.finder = new CourseProblems(id -> window.rooms().labs().find(id).map(Lab::spec));
  }

  /// From now on until it is closed.
  void start() {
    window.teacher().mode().addListener(mode);
    lint(window.teacher().mode().get());
    window.work().submit(() -> CourseWatch.over(window.course().folder()), this::listen, this::end);
  }

  boolean listening() {
    return watch.isPresent();
  }

  private void lint(boolean on) {
    if (on && !closed) {
      Course now = window.course();
      window.work().submit(() -> finder.of(now), window.shelf()::found, this::end);
    } else {
      window.shelf().found(List.of());
    }
  }

  private void listen(CourseWatch open) {
    watch = Optional.of(open);
    if (closed) {
      open.close();
      return;
    }
    Course before = window.course();
    boolean lint = window.teacher().mode().get();
    window.work().submit(() -> next(open, before, lint), this::took, this::end);
  }

  private Read next(CourseWatch open, Course before, boolean lint)
      throws InterruptedException, IOException {
    Course now = CourseReload.after(before, open.next());
    return new Read(now, lint ? finder.of(now) : List.of());
  }

  private void took(Read read) {
    if (!closed) {
      window.shelf().put(read.course());
      window.shelf().found(read.problems());
      watch.ifPresent(this::listen);
    }
  }

  /// A folder that cannot be watched is read when it is opened, as ever; anything else is a fault.
  private void end(Exception failed) {
    boolean over =
        closed || failed instanceof IOException || failed instanceof ClosedWatchServiceException;
    if (!over) {
      throw new IllegalStateException("while watching a course", failed);
    }
  }

  @Override
  public void close() {
    closed = true;
    window.teacher().mode().removeListener(mode);
    watch.ifPresent(CourseWatch::close);
  }
}
