package dev.praxis.app;

import dev.praxis.course.Anchor;
import dev.praxis.course.Block;
import dev.praxis.course.Lesson;
import dev.praxis.progress.Note;
import dev.praxis.progress.Notes;
import java.util.List;
import java.util.stream.IntStream;

/// A lesson with a note that is open and a bookmark, for its picture.
final class NoteShot {
  private NoteShot() {}

  static void show(Shell shell, Lesson lesson) {
    List<Anchor> anchors = Anchor.of(lesson.blocks());
    List<String> texts =
        IntStream.range(0, anchors.size())
            .filter(i -> lesson.blocks().get(i) instanceof Block.Paragraph)
            .mapToObj(i -> anchors.get(i).toString())
            .toList();
    Notes notes = shell.window().memory().store().notes();
    notes.keep(new Note(lesson.id(), texts.get(0), lesson.title(), "", true)).join();
    String gone = "paragraph:0000000000000000:0";
    notes.keep(new Note(lesson.id(), gone, lesson.title(), lesson.title(), false)).join();
    String text = lesson.objectives().getFirst().text();
    notes.keep(new Note(lesson.id(), texts.get(1), lesson.title(), text, false)).join();
    shell.go(new Place.Noted(lesson.id(), texts.get(1)));
  }
}
