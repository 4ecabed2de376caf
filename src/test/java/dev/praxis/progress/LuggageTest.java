package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuggageTest {
  private final Path folder;

  LuggageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static void note(ProgressStore store, String text) {
    store.notes().keep(new Note("k-means", "p:0", "A mean", text, false)).join();
  }

  private static List<String> notes(Path place) throws StoreProblem {
    try (var store = ProgressStore.open(place)) {
      return store.notes().all().stream().map(entry -> entry.note().text()).toList();
    }
  }

  @Test
  void the_progress_of_every_course_travels_whether_it_is_open_or_not() throws Exception {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    Path file = folder.resolve("travel.zip");
    try (var closed = ProgressStore.open(Luggage.place(here, "botany"))) {
      note(closed, "of botany");
    }
    try (var own = ProgressStore.open(here);
        var open = ProgressStore.open(Luggage.place(here, "signals"))) {
      note(own, "my own");
      note(open, "of signals");
      new Luggage(own, List.of(open)).pack(file);
    }

    try (var own = ProgressStore.open(there);
        var open = ProgressStore.open(Luggage.place(there, "botany"))) {
      var luggage = new Luggage(own, List.of(open));

      assertThat(luggage.unpack(file)).isEqualTo(new Brought(0, 0, 3));
      assertThat(luggage.unpack(file).nothing()).isTrue();
    }

    assertThat(notes(there)).containsExactly("my own");
    assertThat(notes(Luggage.place(there, "botany"))).containsExactly("of botany");
    assertThat(notes(Luggage.place(there, "signals"))).containsExactly("of signals");
  }

  @Test
  void a_single_store_that_was_exported_is_taken_too() throws Exception {
    Path file = folder.resolve("alone.db");
    try (var own = ProgressStore.open(folder.resolve("here"))) {
      note(own, "my own");
      own.exportTo(file).join();
    }

    try (var own = ProgressStore.open(folder.resolve("there"))) {
      assertThat(new Luggage(own, List.of()).unpack(file)).isEqualTo(new Brought(0, 0, 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../progress.db",
        "courses/../../evil.db",
        "courses/UPPER.db",
        "courses/a/b.db",
        "/progress.db",
        "run.sh"
      })
  void an_archive_with_anything_else_is_refused_and_writes_nothing(String name) throws Exception {
    Path file = zip(Map.of(name, new byte[] {1, 2, 3}));

    try (var own = ProgressStore.open(folder.resolve("there"))) {
      assertThatThrownBy(() -> new Luggage(own, List.of()).unpack(file))
          .isInstanceOf(StoreProblem.Foreign.class);
    }

    assertThat(folder.resolve("evil.db")).doesNotExist();
    assertThat(folder.resolve("there").resolve("progress")).doesNotExist();
  }

  @Test
  void one_bad_store_keeps_the_good_ones_out() throws Exception {
    Path good = folder.resolve("good.db");
    try (var own = ProgressStore.open(folder.resolve("here"))) {
      note(own, "my own");
      own.exportTo(good).join();
    }
    Path file =
        zip(
            Map.of(
                "progress.db",
                Files.readAllBytes(good),
                "courses/a.db",
                "no database".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    try (var own = ProgressStore.open(folder.resolve("there"))) {
      assertThatThrownBy(() -> new Luggage(own, List.of()).unpack(file))
          .isInstanceOf(StoreProblem.Foreign.class);

      assertThat(own.notes().all()).isEmpty();
    }
  }

  @Test
  void a_cut_archive_is_refused() throws Exception {
    Path file = zip(Map.of("progress.db", new byte[5_000]));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

    try (var own = ProgressStore.open(folder.resolve("there"))) {
      assertThatThrownBy(() -> new Luggage(own, List.of()).unpack(file))
          .isInstanceOf(StoreProblem.Foreign.class);
    }
  }

  @Test
  void packing_into_the_data_folder_is_refused() throws Exception {
    Path here = folder.resolve("here");
    try (var own = ProgressStore.open(here)) {
      assertThatThrownBy(() -> new Luggage(own, List.of()).pack(here.resolve("x.zip")))
          .isInstanceOf(StoreProblem.OwnFolder.class);
    }
  }

  private Path zip(Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve("made.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return file;
  }
}
