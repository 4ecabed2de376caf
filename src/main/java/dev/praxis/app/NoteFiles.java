package dev.praxis.app;

import dev.praxis.progress.Note;
import dev.praxis.progress.Notes;
import dev.praxis.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Notes as what search finds, and as a file.
final class NoteFiles {
  private static final Words WORDS = Words.of(NoteFiles.class);
  private static final int TITLE = 70;

  private NoteFiles() {}

  /// Every note and bookmark as a hit that leads back to its paragraph.
  static List<Hit> hits(Window window, Consumer<Place> go) {
    return window.memory().store().notes().all().stream()
        .map(Notes.Entry::note)
        .filter(note -> window.course().lesson(note.lesson()).isPresent())
        .map(note -> hit(note, go))
        .toList();
  }

  private static Hit hit(Note note, Consumer<Place> go) {
    String first = note.text().strip().lines().findFirst().orElse(note.quote());
    String title = first.length() > TITLE ? first.substring(0, TITLE) + "…" : first;
    String kind = WORDS.say(note.text().isBlank() ? "search.bookmark" : "search.note");
    String text = kind + " " + note.text() + " " + note.quote();
    return new Hit(
        kind,
        title,
        text.toLowerCase(java.util.Locale.ROOT),
        () -> go.accept(new Place.Noted(note.lesson(), note.anchor())));
  }

  /// Asks where to, and writes all notes there as Markdown.
  static void export(Window window, Consumer<String> say) {
    List<Notes.Entry> notes = window.memory().store().notes().all();
    if (notes.isEmpty()) {
      say.accept(WORDS.say("notes.none"));
      return;
    }
    window
        .files()
        .save(WORDS.say("command.export-notes"), "praxis-notes.md")
        .ifPresent(file -> write(window, notes, file, say));
  }

  private static void write(
      Window window, List<Notes.Entry> notes, Path file, Consumer<String> say) {
    String text = NotesText.markdown(notes, window.course());
    window
        .work()
        .submit(
            () -> Files.writeString(file, text),
            written -> say.accept(WORDS.say("notes.saved", "count", notes.size(), "file", file)),
            failed ->
                say.accept(
                    WORDS.say(
                        "notes.failed", "file", file, "why", String.valueOf(failed.getMessage()))));
  }
}
