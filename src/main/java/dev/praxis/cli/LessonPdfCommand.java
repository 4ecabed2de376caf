package dev.praxis.cli;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.exchange.pdf.Paper;
import dev.praxis.exchange.pdf.PdfLesson;
import dev.praxis.lab.MaterialSource;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// Writes a lesson as PDF.
@Command(name = "pdf")
final class LessonPdfCommand extends LessonFileCommand {
  LessonPdfCommand(CliRooms rooms, MaterialSource source, Path usual) {
    super(rooms, source, usual);
  }

  @Override
  Written written(Course course, Lesson lesson, LabRuns runs, boolean answers)
      throws InterruptedException {
    Paper paper = PdfLesson.write(course, lesson, runs, answers);
    return new Written(paper.bytes(), paper.left());
  }
}
