package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
  private static final Note NOTE =
      new Note("clustering", "paragraph:0a:0", "Each point goes to", "why the nearest?", false);

  private final Path folder;

  NotesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_note_is_there_after_the_store_was_closed() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.notes().keep(NOTE);
    }

    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.notes().of("clustering"))
          .extracting(Notes.Entry::note)
          .containsExactly(NOTE);
      assertThat(store.notes().of("trees")).isEmpty();
    }
  }

  @Test
  void a_later_note_takes_the_place_of_the_earlier_one_and_was_begun_when_that_was()
      throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.notes().keep(NOTE).join();
      var later = new Note("clustering", "paragraph:0a:0", "Each point", "now I see", true);
      store.notes().keep(later).join();

      List<Notes.Entry> all = store.notes().all();
      assertThat(all).extracting(Notes.Entry::note).containsExactly(later);
      assertThat(all.getFirst().made()).isEqualTo(Samples.CLOCK.instant());
      assertThat(all.getFirst().changed()).isAfter(all.getFirst().made());
    }
  }

  @Test
  void a_note_of_white_space_is_taken_away_and_a_bookmark_needs_no_text() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.notes().keep(NOTE).join();
      store.notes().keep(new Note("clustering", "paragraph:0a:0", "Each", " \n\t", false)).join();
      var bookmark = new Note("trees", "heading:0b:0", "Gini", "", true);
      store.notes().keep(bookmark).join();

      assertThat(store.notes().all()).extracting(Notes.Entry::note).containsExactly(bookmark);
    }
  }

  @Test
  void a_note_beside_nothing_is_refused() {
    assertThatThrownBy(() -> new Note("clustering", " ", "", "text", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("anchor is blank");
  }
}
