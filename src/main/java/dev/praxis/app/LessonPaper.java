package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.exchange.pdf.Paper;
import dev.praxis.exchange.pdf.PdfLesson;
import dev.praxis.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Saves the lesson that is open as PDF.
final class LessonPaper {
  private static final Words WORDS = Words.of(LessonPaper.class);
  private final Window window;
  private final Consumer<String> say;

  /// @param say tells the learner how it went
  LessonPaper(Window window, Consumer<String> say) {
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
        .save(WORDS.say("page.pdf"), lesson.id() + ".pdf")
        .ifPresent(file -> save(lesson, file));
  }

  private void save(Lesson lesson, Path file) {
    Course course = window.course();
    var runs = new LabRuns(window.rooms().labs(), window.rooms().tables());
    window
        .work()
        .submit(
            () -> {
              Paper paper = PdfLesson.write(course, lesson, runs, true);
              Files.write(file, paper.bytes());
              return paper;
            },
            paper -> say.accept(saved(file, paper)),
            failed ->
                say.accept(
                    WORDS.say(
                        "page.paper-failed",
                        "file",
                        file,
                        "why",
                        String.valueOf(failed.getMessage()))));
  }

  private static String saved(Path file, Paper paper) {
    int count = paper.left().size();
    String left = count == 0 ? "" : WORDS.say("page.paper-left", "count", count);
    return WORDS.say("page.paper", "file", file, "pages", paper.pages(), "left", left).strip();
  }
}
