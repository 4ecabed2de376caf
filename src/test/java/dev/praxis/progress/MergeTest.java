package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
  private static final List<String> TABLES =
      List.of(
          "answers",
          "withdrawn_answers",
          "walk_steps",
          "withdrawn_steps",
          "walk_places",
          "runs",
          "run_data",
          "test_looks",
          "sittings",
          "readings",
          "time_spent",
          "places",
          "notes");

  private final Path folder;

  MergeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @RepeatedTest(12)
  void it_does_not_matter_which_is_brought_into_which_nor_how_often(RepetitionInfo turn)
      throws Exception {
    var random = new Random(turn.getCurrentRepetition());
    Path shared = learned("shared", random, Optional.empty());
    Path one = learned("one", random, Optional.of(shared));
    Path other = learned("other", random, Optional.of(shared));

    List<String> there = merged("a", one, other);
    List<String> back = merged("b", other, one);
    List<String> twice = merged("c", one, other, other, one);

    assertThat(there).isEqualTo(back).isEqualTo(twice).hasSizeGreaterThan(content(one).size());
    assertThat(merged("d", one, one)).hasSameElementsAs(merged("e", one));
  }

  @Test
  void the_later_answer_is_the_latest_though_it_was_brought_in_first() throws Exception {
    Path early =
        exported("early", at(100), s -> s.answers().add(Samples.answer("q1", Outcome.WRONG)));
    Path late =
        exported("late", at(200), s -> s.answers().add(Samples.answer("q1", Outcome.RIGHT)));

    try (var store = ProgressStore.open(folder.resolve("here"), Samples.CLOCK)) {
      store.bringIn(late).join();
      Brought brought = store.bringIn(early).join();

      assertThat(brought).isEqualTo(new Brought(1, 0, 0));
      assertThat(store.answers().summary("clustering")).isEqualTo(new Answers.Summary(1, 1));
      assertThat(store.bringIn(early).join().nothing()).isTrue();
    }
  }

  @Test
  void time_of_two_computers_adds_up_once() throws Exception {
    Path one = exported("one", at(0), s -> s.timeSpent().add("trees", Duration.ofMinutes(5)));
    Path two = exported("two", at(0), s -> s.timeSpent().add("trees", Duration.ofMinutes(7)));

    try (var store = ProgressStore.open(folder.resolve("here"), Samples.CLOCK)) {
      store.timeSpent().add("trees", Duration.ofMinutes(1)).join();
      for (Path file : List.of(one, two, one, two)) {
        store.bringIn(file).join();
      }

      assertThat(store.timeSpent().total("trees")).isEqualTo(Duration.ofMinutes(13));
    }
  }

  @Test
  void a_note_taken_away_here_does_not_come_back_from_there() throws Exception {
    var note = new Note("trees", "paragraph:0a:0", "Gini is", "look again", false);
    Path there = exported("there", at(100), s -> s.notes().keep(note));

    try (var store = ProgressStore.open(folder.resolve("here"), at(200))) {
      store.bringIn(there).join();
      store.notes().keep(new Note("trees", "paragraph:0a:0", "Gini is", "", false)).join();
      store.bringIn(there).join();

      assertThat(store.notes().all()).isEmpty();
    }
  }

  @Test
  void how_the_window_looks_stays_with_the_computer() throws Exception {
    Path there = exported("there", at(100), s -> s.places().remember("theme", "dark"));
    Path lesson = exported("lesson", at(100), s -> s.places().remember("lesson", "trees"));

    try (var store = ProgressStore.open(folder.resolve("here"), at(0))) {
      store.bringIn(there).join();
      store.bringIn(lesson).join();

      assertThat(store.places().recall("theme")).isEmpty();
      assertThat(store.places().recall("lesson")).contains("trees");
    }
  }

  @Test
  void damaged_newer_and_foreign_files_are_refused_and_nothing_changes() throws Exception {
    Path noise = Files.writeString(folder.resolve("noise.db"), "no database at all, though longer");
    Path empty = Files.createFile(folder.resolve("empty.db"));
    Path newer = altered("newer", "PRAGMA user_version = 999");
    Path otherTables = altered("tables", "DROP TABLE answers");
    Path otherWords = altered("words", "UPDATE answers SET outcome = 'SPLENDID'");

    try (var store = ProgressStore.open(folder.resolve("here"), Samples.CLOCK)) {
      store.answers().add(Samples.answer("q9", Outcome.RIGHT)).join();
      for (Path file :
          List.of(noise, empty, folder, folder.resolve("none.db"), otherTables, otherWords)) {
        assertThatThrownBy(() -> store.bringIn(file).join())
            .as(file.toString())
            .hasCauseInstanceOf(StoreProblem.Foreign.class)
            .hasMessageContaining("nothing was brought in");
      }
      assertThatThrownBy(() -> store.bringIn(newer).join())
          .hasCauseInstanceOf(StoreProblem.Newer.class);

      assertThat(store.answers().all()).hasSize(1);
      assertThat(folder.resolve("here/arrived.db")).doesNotExist();
    }
  }

  private interface Deed {
    java.util.concurrent.CompletableFuture<Void> on(ProgressStore store);
  }

  private static Clock at(long second) {
    return Clock.fixed(Instant.ofEpochSecond(1_790_000_000 + second), ZoneOffset.UTC);
  }

  private Path exported(String name, Clock clock, Deed deed) throws Exception {
    Path file = folder.resolve(name + ".db");
    try (var store = ProgressStore.open(folder.resolve("from-" + name), clock)) {
      deed.on(store).join();
      store.exportTo(file).join();
    }
    return file;
  }

  private Path altered(String name, String statement) throws Exception {
    Path file = exported(name, at(0), s -> s.answers().add(Samples.answer("q1", Outcome.RIGHT)));
    try (var connection = new ProgressFile(file).writing()) {
      Sql.script(connection, statement);
    }
    return file;
  }

  /// A store somebody learned with, clock and all at random, exported.
  private Path learned(String name, Random random, Optional<Path> begun) throws Exception {
    Path home = folder.resolve("home-" + name);
    if (begun.isPresent()) {
      Files.createDirectories(home);
      Files.copy(begun.get(), home.resolve("progress.db"));
      try (var store = ProgressStore.open(home, Samples.CLOCK);
          var connection = new ProgressFile(home.resolve("progress.db")).writing()) {
        assertThat(store.folder()).isEqualTo(home);
        Sql.run(connection, "DELETE FROM origin");
      }
    }
    for (int i = 0; i < 12; i++) {
      try (var store = ProgressStore.open(home, at(random.nextInt(20)))) {
        deed(store, random);
      }
    }
    Path file = folder.resolve("export-" + name + ".db");
    try (var store = ProgressStore.open(home, Samples.CLOCK)) {
      store.exportTo(file).join();
    }
    return file;
  }

  private static void deed(ProgressStore store, Random random) {
    String lesson = "lesson-" + random.nextInt(2);
    var outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
    store.answers().add(Samples.answer("q" + random.nextInt(3), outcome)).join();
    List<Kept<GivenAnswer>> all = store.answers().all();
    switch (random.nextInt(9)) {
      case 0 ->
          store.withdrawals().answers(List.of(all.get(random.nextInt(all.size())).id())).join();
      case 1 -> store.ledger().add(Samples.run("lab-" + random.nextInt(2))).join();
      case 2 -> store.testLooks().add("split-" + random.nextInt(2), "lab").join();
      case 3 -> store.timeSpent().add(lesson, Duration.ofSeconds(1 + random.nextInt(90))).join();
      case 4 -> store.readings().saw(lesson, random.nextInt(9)).join();
      case 5 -> store.readings().finished(lesson).join();
      case 6 -> store.sittings().keep("state " + random.nextInt(4)).join();
      case 7 ->
          store.walks().keep(new WalkPlace(new Walk(lesson, "w"), random.nextInt(4), "s")).join();
      default -> {
        String text = random.nextBoolean() ? "" : "text " + random.nextInt(3);
        store
            .notes()
            .keep(new Note(lesson, "p:" + random.nextInt(2), "q", text, random.nextBoolean()))
            .join();
        store.places().remember("scroll:" + lesson, "0." + random.nextInt(9)).join();
        var step = new WalkStep(new Walk(lesson, "w"), random.nextInt(3), new WalkEvent.Done());
        store.walks().add(step).join();
      }
    }
  }

  private List<String> merged(String name, Path... files) throws Exception {
    Path home = folder.resolve("merged-" + name);
    try (var store = ProgressStore.open(home, Samples.CLOCK)) {
      for (Path file : files) {
        store.bringIn(file).join();
      }
    }
    return content(home.resolve("progress.db"));
  }

  /// Every row of every table, numbers and all.
  private static List<String> content(Path file) throws Exception {
    var content = new ArrayList<String>();
    try (var connection = new ProgressFile(file).reading()) {
      for (String table : TABLES) {
        List<String> rows =
            Sql.all(
                connection,
                row -> {
                  var text = new StringBuilder(table);
                  for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append('|').append(row.getString(i));
                  }
                  return text.toString();
                },
                "SELECT * FROM " + table);
        rows.stream().sorted().forEach(content::add);
      }
    }
    return content;
  }
}
