package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.exchange.pdf.Paper;
import dev.praxis.exchange.pdf.PdfLesson;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Saves the lesson that is open as PDF.
final class LessonPaper extends LessonSaving {
  private static final Words WORDS = Words.of(LessonPaper.class);

  LessonPaper(Window window, Consumer<String> say) {
    super(window, say);
  }

  @Override
  String title() {
    return WORDS.say("page.pdf");
  }

  @Override
  String ending() {
    return ".pdf";
  }

  @Override
  String written(Course course, Lesson lesson, LabRuns runs, Path file)
      throws IOException, InterruptedException {
    Paper paper = PdfLesson.write(course, lesson, runs, true);
    Files.write(file, paper.bytes());
    int count = paper.left().size();
    String left = count == 0 ? "" : WORDS.say("page.paper-left", "count", count);
    return WORDS.say("page.paper", "file", file, "pages", paper.pages(), "left", left).strip();
  }
}
