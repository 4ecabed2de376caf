package dev.praxis.exchange.pdf;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.Given;
import dev.praxis.exchange.Left;
import dev.praxis.exchange.html.Edition;
import dev.praxis.exchange.html.HtmlLesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;

/// Writes a lesson as PDF. The same lesson and labs give the same bytes.
public final class PdfLesson {
  private static final Words WORDS = Words.of(PdfLesson.class);

  private PdfLesson() {}

  /// Labs are run on the caller's thread for their figures.
  ///
  /// @param answers whether they stand at the end
  public static Paper write(Course course, Lesson lesson, LabRuns runs, boolean answers)
      throws InterruptedException {
    Given page = HtmlLesson.write(course, lesson, runs, Edition.paper(answers));
    Document document = Markings.read(page.text());
    List<String> unknown = Signs.replaced(document);
    WideTables.split(document);
    Type.letters();
    Markings.mark(document);
    var left = new ArrayList<Left>(page.left());
    if (!unknown.isEmpty()) {
      String signs = String.join(" ", unknown);
      left.add(new Left(lesson.id(), WORDS.say("left.signs", "signs", signs)));
    }
    return Press.print(document, left);
  }
}
