package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoreProblemTest {
  private final Path folder;

  StoreProblemTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_second_store_in_one_folder_is_refused_until_the_first_is_closed() throws Exception {
    try (var first = ProgressStore.open(folder, Samples.CLOCK)) {
      var problem =
          catchThrowableOfType(
              StoreProblem.InUse.class, () -> ProgressStore.open(folder, Samples.CLOCK));

      assertThat(problem.what()).contains("already open").contains(folder.toString());
      assertThat(problem.advice()).isNotBlank();
      assertThat(first.places().remember("theme", "dark")).isNotCompletedExceptionally();
    }

    try (var second = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(second.places().recall("theme")).contains("dark");
    }
  }

  @Test
  void a_data_folder_that_is_a_file_is_a_problem_with_advice() throws Exception {
    Path file = Files.writeString(folder.resolve("home"), "mine");

    assertThatThrownBy(() -> ProgressStore.open(file))
        .isInstanceOf(StoreProblem.NotAFolder.class)
        .hasMessageContaining("PRAXIS_HOME");
    assertThatThrownBy(() -> ProgressStore.open(file.resolve("below")))
        .isInstanceOf(StoreProblem.NotWritable.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void a_folder_in_the_place_of_the_file_is_a_problem() throws Exception {
    Files.createDirectory(folder.resolve("progress.db"));

    assertThatThrownBy(() -> ProgressStore.open(folder))
        .isInstanceOf(StoreProblem.NotWritable.class);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_place_where_nothing_can_be_created_is_a_problem() {
    assertThatThrownBy(() -> ProgressStore.open(Path.of("/proc/praxis")))
        .isInstanceOf(StoreProblem.NotWritable.class)
        .hasMessageContaining("/proc/praxis");
  }

  @Test
  void a_file_that_may_not_be_written_is_a_problem() throws Exception {
    ProgressStore.open(folder, Samples.CLOCK).close();
    File file = folder.resolve("progress.db").toFile();
    assertThat(file.setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(file.toPath()), "this user may write everything");

    assertThatThrownBy(() -> ProgressStore.open(folder, Samples.CLOCK))
        .isInstanceOf(StoreProblem.NotWritable.class);
  }

  @Test
  void a_full_disk_and_a_forbidden_write_are_told_apart() throws Exception {
    ProgressStore.open(folder, Samples.CLOCK).close();
    var file = new ProgressFile(folder.resolve("progress.db"));

    assertThat(StoreProblem.of(failureWhenFull(file), file.path()))
        .isInstanceOf(StoreProblem.Full.class)
        .hasMessageContaining("space");
    assertThat(StoreProblem.of(failureWhenReadOnly(file), file.path()))
        .isInstanceOf(StoreProblem.NotWritable.class);
  }

  @Test
  void a_full_disk_leaves_the_file_as_it_was_and_usable() throws Exception {
    ProgressStore.open(folder, Samples.CLOCK).close();
    var file = new ProgressFile(folder.resolve("progress.db"));
    failureWhenFull(file);

    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.places().recall("big")).isEmpty();
      store.places().remember("small", "fits").join();
      assertThat(store.places().recall("small")).contains("fits");
    }
  }

  @Test
  void each_connection_waits_syncs_fully_and_checks_references() throws Exception {
    ProgressStore.open(folder, Samples.CLOCK).close();
    var file = new ProgressFile(folder.resolve("progress.db"));

    try (var writing = file.writing();
        var reading = file.reading()) {
      for (var connection : List.of(writing, reading)) {
        assertThat(Sql.number(connection, "PRAGMA synchronous")).isEqualTo(2);
        assertThat(Sql.number(connection, "PRAGMA foreign_keys")).isEqualTo(1);
        assertThat(Sql.number(connection, "PRAGMA busy_timeout")).isEqualTo(5_000);
        assertThat(Sql.first(connection, row -> row.getString(1), "PRAGMA journal_mode"))
            .contains("wal");
      }
    }
  }

  private static SQLException failureWhenFull(ProgressFile file) throws SQLException {
    try (var connection = file.writing()) {
      Sql.script(connection, "PRAGMA max_page_count = 1");
      return catchThrowableOfType(
          SQLException.class,
          () ->
              Transaction.in(
                  connection,
                  () -> {
                    Sql.run(
                        connection,
                        "INSERT INTO places (name, text, at) VALUES ('big', ?, 0)",
                        "x".repeat(1_000_000));
                    return true;
                  }));
    }
  }

  private static SQLException failureWhenReadOnly(ProgressFile file) throws SQLException {
    try (var connection = file.reading()) {
      return catchThrowableOfType(
          SQLException.class, () -> Sql.run(connection, "DELETE FROM places"));
    }
  }
}
