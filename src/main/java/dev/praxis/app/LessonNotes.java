package dev.praxis.app;

import dev.praxis.course.Anchor;
import dev.praxis.course.Block;
import dev.praxis.course.Lesson;
import dev.praxis.course.ui.Marginalia;
import dev.praxis.progress.Note;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The notes of one lesson in the learner's store, and reports of mistakes in it.
final class LessonNotes implements Marginalia {
  private static final Words WORDS = Words.of(LessonNotes.class);
  private final Window window;
  private final Lesson lesson;
  private final Consumer<String> say;

  LessonNotes(Window window, Lesson lesson, Consumer<String> say) {
    this.window = window;
    this.lesson = lesson;
    this.say = say;
  }

  @Override
  public List<Jotting> kept() {
    return window.memory().store().notes().of(lesson.id()).stream()
        .map(entry -> jotting(entry.note()))
        .toList();
  }

  private static Jotting jotting(Note note) {
    return new Jotting(note.anchor(), note.quote(), note.text(), note.bookmark());
  }

  @Override
  public void keep(Jotting jotting) {
    window
        .memory()
        .store()
        .notes()
        .keep(
            new Note(
                lesson.id(), jotting.anchor(), jotting.quote(), jotting.text(), jotting.bookmark()))
        .whenComplete((done, failure) -> lost(failure));
  }

  private void lost(@org.jspecify.annotations.Nullable Throwable failure) {
    if (failure != null) {
      window
          .work()
          .show(
              () ->
                  say.accept(WORDS.say("notes.lost", "why", String.valueOf(failure.getMessage()))));
    }
  }

  @Override
  public void report(Block block) {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, report(lesson.file(), block)));
    say.accept(WORDS.say("report.copied", "file", lesson.file(), "line", block.line()));
  }

  /// What whoever mends a mistake needs: file and line, then what stands there.
  static String report(String file, Block block) {
    return file + ":" + block.line() + "\n" + Anchor.words(block) + "\n";
  }
}
