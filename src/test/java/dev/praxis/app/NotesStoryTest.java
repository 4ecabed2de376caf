package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Anchor;
import dev.praxis.course.Block;
import dev.praxis.course.Lesson;
import dev.praxis.progress.Note;
import dev.praxis.progress.Notes;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotesStoryTest extends FxTest {
  private static final String LESSON = "k-means";
  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void open() {
    bench = Workbench.open(folder);
    bench.lesson(LESSON);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void a_note_is_written_with_the_keyboard_and_is_there_again_after_the_window_was_closed() {
    act(() -> marks().get(2).requestFocus());
    bench.keys(KeyCode.DOWN);
    bench.keys(KeyCode.ENTER);
    act(() -> text().setText("means move, medians do not"));
    bench.close();
    bench = Workbench.open(folder);
    act(() -> marks().get(3).requestFocus());
    bench.keys(KeyCode.ENTER);

    assertThat(ask(() -> text().getText())).isEqualTo("means move, medians do not");
  }

  @Test
  void one_editor_is_open_at_a_time_and_escape_closes_it_and_the_focus_goes_back() {
    act(() -> marks().get(2).fire());
    act(() -> text().setText("one"));
    act(() -> marks().get(4).fire());
    String second = ask(() -> text().getText());
    bench.keys(KeyCode.ESCAPE);

    assertThat(second).isEmpty();
    assertThat(bench.has("note-text")).isFalse();
    assertThat(ask(() -> bench.scene().getFocusOwner())).isSameAs(ask(() -> marks().get(4)));
    until("the note is kept", () -> kept().size() == 1);
    assertThat(kept().getFirst().text()).isEqualTo("one");
  }

  @Test
  void search_finds_a_note_by_its_words_and_leads_back_to_it() {
    act(() -> marks().get(5).fire());
    act(() -> text().setText("zebra stripes"));
    until("the note is kept", () -> kept().size() == 1);
    bench.go(new Place.Home());
    bench.keys(KeyCode.CONTROL, KeyCode.K);
    act(
        () ->
            Seen.byId(bench.shell(), TextField.class, "search-field")
                .orElseThrow()
                .setText("zebra"));
    bench.keys(KeyCode.ENTER);

    assertThat(ask(() -> text().getText())).isEqualTo("zebra stripes");
  }

  @Test
  void a_bookmark_needs_no_words_and_off_again_it_is_gone() {
    act(() -> marks().get(1).fire());
    bench.press("note-bookmark");
    until("the bookmark is kept", () -> kept().size() == 1);
    List<Note> marked = kept();
    bench.press("note-bookmark");
    until("the bookmark is taken away", () -> kept().isEmpty());

    assertThat(marked).extracting(Note::bookmark).containsExactly(true);
  }

  @Test
  void a_note_whose_paragraph_is_gone_is_shown_at_the_end_of_the_lesson() {
    bench.go(new Place.Home());
    bench
        .store()
        .notes()
        .keep(new Note(LESSON, "paragraph:00:0", "As it read once", "still mine", false))
        .join();
    bench.go(new Place.Learn("decision-trees"));
    boolean elsewhere = ask(() -> Seen.says(bench.shell(), "still mine"));
    bench.lesson(LESSON);

    assertThat(elsewhere).isFalse();
    assertThat(ask(() -> Seen.says(bench.shell(), "As it read once"))).isTrue();
    assertThat(ask(() -> Seen.says(bench.shell(), "still mine"))).isTrue();
  }

  @Test
  void a_mistake_is_reported_with_file_line_and_text() {
    act(() -> marks().getFirst().fire());
    bench.press("note-report");
    Lesson lesson = bench.window().course().lesson(LESSON).orElseThrow();
    Block first = lesson.blocks().getFirst();

    assertThat(ask(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(lesson.file() + ":" + first.line() + "\n" + Anchor.words(first) + "\n");
    assertThat(ask(() -> Seen.says(bench.shell(), "Copied " + lesson.file()))).isTrue();
  }

  private List<Note> kept() {
    return bench.store().notes().all().stream().map(Notes.Entry::note).toList();
  }

  private List<ToggleButton> marks() {
    return Seen.all(bench.shell(), ToggleButton.class)
        .filter(toggle -> toggle.getStyleClass().contains("margin-mark"))
        .toList();
  }

  private TextInputControl text() {
    return Seen.byId(bench.shell(), TextInputControl.class, "note-text").orElseThrow();
  }
}
