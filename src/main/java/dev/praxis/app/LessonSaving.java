package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Saves the lesson that is open as a file of another format.
abstract class LessonSaving {
  private static final Words WORDS = Words.of(LessonSaving.class);
  private final Window window;
  private final Consumer<String> say;

  /// @param say tells the learner how it went
  LessonSaving(Window window, Consumer<String> say) {
    this.window = window;
    this.say = say;
  }

  /// Over the window that asks where to.
  abstract String title();

  /// Of the file's name, with its dot.
  abstract String ending();

  /// Writes the file and says what became of the lesson.
  abstract String written(Course course, Lesson lesson, LabRuns runs, Path file)
      throws IOException, InterruptedException;

  /// Asks where to, then writes it away from the window's thread.
  final void ask(Optional<Lesson> open) {
    if (open.isEmpty()) {
      say.accept(WORDS.say("page.none"));
      return;
    }
    Lesson lesson = open.get();
    window.files().save(title(), lesson.id() + ending()).ifPresent(file -> save(lesson, file));
  }

  private void save(Lesson lesson, Path file) {
    Course course = window.course();
    var runs = new LabRuns(window.rooms().labs(), window.rooms().tables());
    window
        .work()
        .submit(
            () -> written(course, lesson, runs, file),
            say,
            failed ->
                say.accept(
                    WORDS.say(
                        "page.failed", "file", file, "why", String.valueOf(failed.getMessage()))));
  }
}
