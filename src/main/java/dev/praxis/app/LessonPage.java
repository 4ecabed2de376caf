package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.Given;
import dev.praxis.exchange.html.Edition;
import dev.praxis.exchange.html.HtmlLesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Saves the lesson that is open as an HTML page.
final class LessonPage extends LessonSaving {
  private static final Words WORDS = Words.of(LessonPage.class);

  LessonPage(Window window, Consumer<String> say) {
    super(window, say);
  }

  @Override
  String title() {
    return WORDS.say("page.title");
  }

  @Override
  String ending() {
    return ".html";
  }

  @Override
  String written(Course course, Lesson lesson, LabRuns runs, Path file)
      throws IOException, InterruptedException {
    Given page = HtmlLesson.write(course, lesson, runs, Edition.screen(true));
    Files.writeString(file, page.text());
    String left =
        page.left().isEmpty()
            ? WORDS.say("page.whole")
            : WORDS.say("page.left", "count", page.left().size());
    return WORDS.say("page.saved", "file", file, "left", left);
  }
}
