package dev.praxis.app;

import dev.praxis.course.Lesson;
import dev.praxis.lab.Lab;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Everything search can find in a window, and what choosing it does.
final class SearchHits {
  private static final Words WORDS = Words.of(SearchHits.class);
  private static final List<Command> COMMANDS =
      List.of(
          Command.THEME,
          Command.LARGER,
          Command.SMALLER,
          Command.OUTLINE,
          Command.HOME,
          Command.LABS,
          Command.QUIZ,
          Command.RUNS,
          Command.OPEN_COURSE,
          Command.BRING_COURSE,
          Command.PROJECTOR,
          Command.SAVE_LESSON,
          Command.SAVE_LESSON_PDF,
          Command.PRINT_LESSON,
          Command.TEACHER,
          Command.EVIDENCE,
          Command.ASSIGNMENT,
          Command.EXPORT_NOTES,
          Command.LEARNERS,
          Command.EXPORT_PROGRESS,
          Command.BRING_PROGRESS,
          Command.ABOUT);
  private final Window window;
  private final Consumer<Place> go;
  private final Consumer<String> term;
  private final Consumer<Command> carryOut;

  SearchHits(Window window, Consumer<Place> go, Consumer<String> term, Consumer<Command> carryOut) {
    this.window = window;
    this.go = go;
    this.term = term;
    this.carryOut = carryOut;
  }

  List<Hit> all() {
    var hits = new ArrayList<Hit>();
    window.course().lessons().forEach(lesson -> hits.add(lesson(lesson)));
    window.rooms().labs().all().forEach(lab -> hits.add(lab(lab)));
    window
        .course()
        .glossary()
        .terms()
        .forEach(
            each -> hits.add(hit("term", each.term(), each.text(), () -> term.accept(each.id()))));
    hits.addAll(NoteFiles.hits(window, go));
    COMMANDS.forEach(command -> hits.add(command(command)));
    courses(hits);
    return hits;
  }

  private void courses(List<Hit> hits) {
    if (!window.teacher().isShipped()) {
      hits.add(command(Command.SHIPPED_COURSE));
    }
    for (Teacher.Recent recent : window.teacher().recent()) {
      String folder = recent.folder().toString();
      hits.add(hit("course", recent.title(), folder, () -> window.teacher().open(recent.folder())));
    }
  }

  private Hit command(Command command) {
    String key = command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return hit("command", WORDS.say("command." + key), "", () -> carryOut.accept(command));
  }

  private Hit lesson(Lesson lesson) {
    return hit(
        "lesson",
        lesson.title(),
        lesson.plainText(),
        () -> go.accept(new Place.Learn(lesson.id())));
  }

  private Hit lab(Lab<?, ?> lab) {
    return hit(
        "lab",
        lab.words().say("title"),
        labText(lab),
        () -> go.accept(new Place.LabAsLeft(lab.spec().id())));
  }

  private static String labText(Lab<?, ?> lab) {
    var text = new StringBuilder(lab.words().say("summary"));
    lab.spec()
        .knobs()
        .forEach(
            knob ->
                lab.words()
                    .find("knob." + knob.id() + ".label")
                    .ifPresent(label -> text.append(' ').append(label)));
    return text.toString();
  }

  private static Hit hit(String kind, String title, String text, Runnable open) {
    return new Hit(
        WORDS.say("search." + kind), title, (title + " " + text).toLowerCase(Locale.ROOT), open);
  }
}
