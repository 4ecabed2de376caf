package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.exchange.pdf.Paper;
import dev.praxis.exchange.pdf.PdfLesson;
import dev.praxis.exchange.pdf.Sheets;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Prints the lesson that is open. A sheet says how far it is and can stop it.
final class LessonPrint {
  private static final Words WORDS = Words.of(LessonPrint.class);
  private final Window window;
  private final Consumer<String> say;
  private final PrintDesk desk;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Label state = Widgets.wrapped(WORDS.say("print.laying-out"), "prose");

  /// @param say tells the learner how it went
  LessonPrint(Window window, Consumer<String> say, PrintDesk desk) {
    this.window = window;
    this.say = say;
    this.desk = desk;
  }

  /// Lays the pages out away from the window's thread, then asks for printer and pages.
  void ask(Optional<Lesson> open, Overlay overlay) {
    if (open.isEmpty()) {
      say.accept(WORDS.say("print.none"));
      return;
    }
    Lesson lesson = open.get();
    overlay.show(WORDS.say("print.title", "lesson", lesson.title()), progress());
    Course course = window.course();
    var runs = new LabRuns(window.rooms().labs(), window.rooms().tables());
    window
        .work()
        .submit(
            () ->
                desk.ready()
                    ? Optional.of(PdfLesson.write(course, lesson, runs, true))
                    : Optional.<Paper>empty(),
            paper ->
                paper.ifPresentOrElse(
                    laid -> choose(lesson, laid), () -> said(WORDS.say("print.no-printer"))),
            this::failed);
  }

  private VBox progress() {
    var cancel = Widgets.button(WORDS.say("print.cancel"), this::stop);
    cancel.setId("stop-printing");
    var box = new VBox(state, cancel);
    box.getStyleClass().add("prose-column");
    return box;
  }

  private void stop() {
    if (!stopped.getAndSet(true)) {
      say.accept(WORDS.say("print.stopped"));
    }
  }

  private void choose(Lesson lesson, Paper paper) {
    if (stopped.get()) {
      return;
    }
    Optional<PrintDesk.Run> run = desk.ask(lesson.title(), paper.pages());
    if (run.isEmpty()) {
      said(WORDS.say("print.declined"));
      return;
    }
    window.work().submit(() -> printed(paper, run.get()), this::done, this::failed);
  }

  /// How many pages came to the printer; one is drawn at a time, since a sheet is large.
  private int printed(Paper paper, PrintDesk.Run run) throws Exception {
    int count = 0;
    try (Sheets sheets = Sheets.of(paper)) {
      for (int page : run.pages()) {
        if (stopped.get()) {
          run.cancel();
          return count;
        }
        String now = WORDS.say("print.page", "page", ++count, "pages", run.pages().size());
        window.work().show(() -> state.setText(now));
        run.print(sheets.sheet(page));
      }
      run.end();
      return count;
    } catch (Exception trouble) {
      run.cancel();
      throw trouble;
    }
  }

  private void done(int pages) {
    said(pages == 1 ? WORDS.say("print.one") : WORDS.say("print.done", "pages", pages));
  }

  private void failed(Exception trouble) {
    said(WORDS.say("print.failed", "why", String.valueOf(trouble.getMessage())));
  }

  /// Nothing more is said to somebody who stopped it.
  private void said(String sentence) {
    if (!stopped.get()) {
      say.accept(sentence);
    }
  }
}
