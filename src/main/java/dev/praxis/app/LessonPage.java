package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.Given;
import dev.praxis.exchange.html.Edition;
import dev.praxis.exchange.html.HtmlLesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Saves the lesson that is open as an HTML page.
final class LessonPage {
  private static final Words WORDS = Words.of(LessonPage.class);
  private final Window window;
  private final Consumer<String> say;

  /// @param say tells the learner how it went
  LessonPage(Window window, Consumer<String> say) {
    this.window = window;
    this.say = say;
  }

  /// Asks where to, then writes it away from the window's thread.
  void ask(Optional<Lesson> open) {
    if (open.isEmpty()) {
      say.accept(WORDS.say("page.none"));
      return;
    }
    Lesson lesson = open.get();
    window
        .files()
        .save(WORDS.say("page.title"), lesson.id() + ".html")
        .ifPresent(file -> save(lesson, file));
  }

  private void save(Lesson lesson, Path file) {
    Course course = window.course();
    var runs = new LabRuns(window.rooms().labs(), window.rooms().tables());
    window
        .work()
        .submit(
            () -> {
              Given page = HtmlLesson.write(course, lesson, runs, Edition.screen(true));
              Files.writeString(file, page.text());
              return page;
            },
            page -> say.accept(WORDS.say("page.saved", "file", file, "left", left(page))),
            failed ->
                say.accept(
                    WORDS.say(
                        "page.failed", "file", file, "why", String.valueOf(failed.getMessage()))));
  }

  private static String left(Given page) {
    return page.left().isEmpty()
        ? WORDS.say("page.whole")
        : WORDS.say("page.left", "count", page.left().size());
  }
}
