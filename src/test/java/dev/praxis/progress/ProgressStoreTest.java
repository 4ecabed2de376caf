package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressStoreTest {
  private static final Walk WALK = new Walk("clustering", "first-steps");

  private final Path folder;

  ProgressStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_restart_finds_everything() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      fill(store);
    }

    try (var store = ProgressStore.open(folder, Samples.clock(Samples.NOON.plusSeconds(60)))) {
      assertThat(store.answers().of("clustering")).hasSize(1);
      assertThat(store.walks().of(WALK)).hasSize(1);
      assertThat(store.walks().place(WALK)).contains(new WalkPlace(WALK, 3, "{}"));
      assertThat(store.ledger().find(1)).map(Kept::what).contains(Samples.run("k-means@1"));
      assertThat(store.testLooks().count("split")).isEqualTo(1);
      assertThat(store.timeSpent().total("clustering")).isEqualTo(Duration.ofSeconds(30));
      assertThat(store.places().recall("theme")).contains("dark");
      assertThat(store.readings().of("clustering"))
          .contains(new Reading("clustering", 7, Optional.of(Samples.NOON)));
      assertThat(store.recovered()).isEmpty();
      assertThat(store.missedBackup()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " leading and trailing ",
        "'); DROP TABLE answers; --",
        "\" OR 1=1 /* ",
        "Größe π ≈ 3 日本語 𝔸 👩‍🔬 e\u0301",
        "line\nbreak\ttab\r\n",
        "a\u0000b",
        "%_?{hole}\\",
        "NULL"
      })
  void text_is_kept_verbatim(String text) throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.answers().add(Samples.saying(text));
      store.places().remember("key " + text, text).join();
    }

    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.answers().of("clustering").getFirst().what().given()).isEqualTo(text);
      assertThat(store.places().recall("key " + text)).contains(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "Überblick 日本", "what? #1 50%20", "it's"})
  void a_folder_may_have_any_name(String name) throws Exception {
    Path home = folder.resolve(name);

    try (var store = ProgressStore.open(home, Samples.CLOCK)) {
      store.places().remember("theme", "dark").join();
      store.exportTo(folder.resolve(name + ".db")).join();
    }

    assertThat(home.resolve("progress.db")).isNotEmptyFile();
    assertThat(folder.resolve(name + ".db")).isNotEmptyFile();
  }

  @Test
  void hundred_writes_from_several_threads_keep_the_order_of_each_thread() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 5; t++) {
        String name = "thread-" + t;
        threads.add(Thread.ofPlatform().start(() -> answerTwentyTimes(store, name)));
      }
      for (Thread thread : threads) {
        thread.join();
      }

      assertThat(store.answers().all()).hasSize(100);
      for (int t = 0; t < 5; t++) {
        String name = "thread-" + t;
        assertThat(store.answers().all())
            .extracting(Kept::what)
            .filteredOn(answer -> answer.asked().question().equals(name))
            .extracting(GivenAnswer::seed)
            .isSorted()
            .hasSize(20);
      }
    }
  }

  @Test
  void closing_waits_for_what_is_still_to_be_written() throws Exception {
    List<CompletableFuture<Void>> writes = new ArrayList<>();
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      for (int i = 0; i < 200; i++) {
        writes.add(store.answers().add(Samples.answer("q" + i, Outcome.RIGHT)));
      }
    }

    assertThat(writes).allMatch(CompletableFuture::isDone);
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.answers().all()).hasSize(200);
    }
  }

  @Test
  void an_interrupt_while_closing_loses_nothing_and_is_passed_on() throws Exception {
    var store = ProgressStore.open(folder, Samples.CLOCK);
    for (int i = 0; i < 50; i++) {
      store.answers().add(Samples.answer("q" + i, Outcome.RIGHT));
    }

    Thread.currentThread().interrupt();
    store.close();
    boolean passedOn = Thread.interrupted();

    assertThat(passedOn).isTrue();
    try (var again = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(again.answers().all()).hasSize(50);
    }
  }

  @Test
  void a_closed_store_says_so_and_may_be_closed_again() throws Exception {
    var store = ProgressStore.open(folder, Samples.CLOCK);
    store.close();

    CompletableFuture<Void> late = store.places().remember("theme", "dark");

    assertThatThrownBy(late::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StoreProblem.Closed.class);
    assertThatThrownBy(() -> store.places().recall("theme")).isInstanceOf(StoreFailure.class);
    store.close();
  }

  @Test
  void a_failed_write_is_undone_and_does_not_stop_the_next() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      try (var outside = new ProgressFile(folder.resolve("progress.db")).writing()) {
        Sql.script(
            outside,
            "CREATE TRIGGER second_hash_fails BEFORE INSERT ON run_data WHEN NEW.role = 'reference'"
                + " BEGIN SELECT RAISE(ABORT, 'not this one'); END");
      }

      CompletableFuture<Long> half = store.ledger().add(Samples.run("k-means@1"));
      CompletableFuture<Void> next = store.places().remember("theme", "dark");

      assertThatThrownBy(half::get).hasCauseInstanceOf(StoreProblem.Failed.class);
      assertThat(next).succeedsWithin(Duration.ofSeconds(5));
      assertThat(store.ledger().countByLab()).isEmpty();
    }
  }

  @Test
  void places_are_replaced_and_forgotten() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.places().remember("draft/q1", "first");
      store.places().remember("draft/q1", "second").join();
      assertThat(store.places().recall("draft/q1")).contains("second");

      store.places().forget("draft/q1").join();

      assertThat(store.places().recall("draft/q1")).isEmpty();
    }
  }

  @Test
  void reading_only_goes_forward_and_the_first_finish_counts() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.readings().saw("trees", 9);
      store.readings().saw("trees", 2);
      store.readings().finished("trees").join();
    }
    try (var store = ProgressStore.open(folder, Samples.clock(Samples.NOON.plusSeconds(99)))) {
      store.readings().finished("trees");
      store.readings().saw("clustering", 1).join();

      assertThat(store.readings().all())
          .containsExactly(
              new Reading("clustering", 1, Optional.empty()),
              new Reading("trees", 9, Optional.of(Samples.NOON)));
    }
  }

  @Test
  void an_export_holds_all_that_was_asked_to_be_kept_before() throws Exception {
    Path copy = folder.resolve("copy.db");
    Files.writeString(copy, "an older export");
    try (var store = ProgressStore.open(folder.resolve("home"), Samples.CLOCK)) {
      fill(store);

      store.exportTo(copy).join();
    }

    Path home = Files.createDirectory(folder.resolve("other"));
    Files.copy(copy, home.resolve("progress.db"));
    try (var store = ProgressStore.open(home, Samples.CLOCK)) {
      assertThat(store.answers().all()).hasSize(1);
      assertThat(store.ledger().find(1)).isPresent();
    }
  }

  @Test
  void an_export_never_lands_on_the_store_itself() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      fill(store);

      CompletableFuture<Void> onItself = store.exportTo(folder.resolve("progress.db"));
      CompletableFuture<Void> nowhere = store.exportTo(folder.resolve("../none/here/copy.db"));

      assertThatThrownBy(onItself::get).hasCauseInstanceOf(StoreProblem.OwnFolder.class);
      assertThatThrownBy(nowhere::get).hasCauseInstanceOf(StoreProblem.NotWritable.class);
      assertThat(store.answers().all()).hasSize(1);
    }
  }

  @Test
  void erasing_leaves_no_trace_of_what_was_typed() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.answers().add(Samples.saying("a secret of mine")).join();
    }
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(folder.resolve("backups")).isNotEmptyDirectory();

      store.erase().join();

      assertThat(store.answers().all()).isEmpty();
      assertThat(folder.resolve("backups")).isEmptyDirectory();
    }
    try (var files = Files.list(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .noneMatch(file -> holds(file, "a secret of mine"));
    }
  }

  @Test
  void a_temporary_store_leaves_nothing_behind() throws Exception {
    Path home;
    try (var store = ProgressStore.temporary(Samples.CLOCK)) {
      home = store.folder();
      fill(store);
      assertThat(home).isDirectory();
    }

    assertThat(home).doesNotExist();
  }

  private static void fill(ProgressStore store) {
    store.answers().add(Samples.answer("q1", Outcome.RIGHT));
    store.walks().add(new WalkStep(WALK, 3, new WalkEvent.Done()));
    store.walks().keep(new WalkPlace(WALK, 3, "{}"));
    store.ledger().add(Samples.run("k-means@1"));
    store.testLooks().add("split", "k-means@1");
    store.timeSpent().add("clustering", Duration.ofSeconds(30));
    store.places().remember("theme", "dark");
    store.readings().saw("clustering", 7);
    store.readings().finished("clustering").join();
  }

  private static void answerTwentyTimes(ProgressStore store, String question) {
    List<CompletableFuture<Void>> writes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      var asked = new Asked("clustering", question, 1);
      writes.add(
          store
              .answers()
              .add(new GivenAnswer(asked, Outcome.RIGHT, 1, Optional.empty(), "", 0, i)));
    }
    writes.forEach(CompletableFuture::join);
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
