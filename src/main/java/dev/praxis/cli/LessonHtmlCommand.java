package dev.praxis.cli;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.Given;
import dev.praxis.exchange.html.Edition;
import dev.praxis.exchange.html.HtmlLesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.lab.MaterialSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// Writes a lesson as one HTML page.
@Command(name = "html")
final class LessonHtmlCommand extends LessonFileCommand {
  LessonHtmlCommand(CliRooms rooms, MaterialSource source, Path usual) {
    super(rooms, source, usual);
  }

  @Override
  Written written(Course course, Lesson lesson, LabRuns runs, boolean answers)
      throws InterruptedException {
    Given page = HtmlLesson.write(course, lesson, runs, Edition.screen(answers));
    return new Written(page.text().getBytes(StandardCharsets.UTF_8), page.left());
  }
}
