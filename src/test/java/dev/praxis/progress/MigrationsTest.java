package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final Migrations FIRST =
      new Migrations(Migrations.known().scripts().subList(0, 1));

  private static final int NEWEST = Migrations.known().newest();

  private final Path folder;

  MigrationsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_file_of_version_1_becomes_current_and_keeps_its_answers() throws Exception {
    keepAnAnswerInVersion1();

    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.answers().of("clustering")).hasSize(1);
      store.ledger().add(Samples.run("k-means@1")).join();
      assertThat(store.ledger().countByLab()).hasSize(1);
    }
    assertThat(condition(folder.resolve("progress.db")))
        .isEqualTo(new ProgressFile.Condition.Sound(Migrations.known().newest()));
  }

  @Test
  void answers_of_version_2_can_be_taken_back_after_the_migration() throws Exception {
    keepAnAnswerIn(new Migrations(Migrations.known().scripts().subList(0, 2)));

    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      long id = store.answers().all().getFirst().id();
      store.withdrawals().answers(List.of(id)).join();
      assertThat(store.withdrawals().ofAnswers()).containsExactly(id);
    }
  }

  @Test
  void before_a_migration_the_old_file_is_backed_up() throws Exception {
    keepAnAnswerInVersion1();

    ProgressStore.open(folder, Samples.CLOCK).close();

    Path backup = folder.resolve("backups/progress-20261120T110000000Z-MIGRATION.db");
    assertThat(condition(backup)).isEqualTo(new ProgressFile.Condition.Sound(1));
    try (var connection = new ProgressFile(backup).reading()) {
      assertThat(Sql.number(connection, "SELECT COUNT(*) FROM answers")).isEqualTo(1);
    }
  }

  @Test
  void a_migration_that_fails_half_way_changes_nothing() throws Exception {
    keepAnAnswerInVersion1();
    var broken = with("CREATE TABLE half (id INTEGER) STRICT; DELETE FROM answers; NOT SQL;");

    assertThatThrownBy(() -> ProgressStore.open(folder, Samples.CLOCK, broken))
        .isInstanceOf(StoreProblem.Failed.class);

    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.answers().of("clustering")).hasSize(1);
    }
    try (var connection = new ProgressFile(folder.resolve("progress.db")).reading()) {
      assertThat(Sql.number(connection, "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'half'"))
          .isZero();
    }
  }

  @Test
  void a_newer_file_is_refused_and_left_untouched() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK, with("SELECT 1;"))) {
      store.answers().add(Samples.answer("q1", Outcome.RIGHT)).join();
    }
    Path file = folder.resolve("progress.db");
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> ProgressStore.open(folder, Samples.CLOCK))
        .isInstanceOf(StoreProblem.Newer.class)
        .hasMessageContaining("version " + (NEWEST + 1))
        .hasMessageContaining("up to " + NEWEST);

    assertThat(file).hasBinaryContent(before);
    assertThat(folder.resolve("backups")).doesNotExist();
  }

  @Test
  void a_newer_file_that_was_never_closed_is_refused_with_its_log_untouched() throws Exception {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (var store = ProgressStore.open(folder, Samples.CLOCK, with("SELECT 1;"))) {
      store.answers().add(Samples.answer("q1", Outcome.RIGHT)).join();
      Files.copy(folder.resolve("progress.db"), copy.resolve("progress.db"));
      Files.copy(folder.resolve("progress.db-wal"), copy.resolve("progress.db-wal"));
    }
    byte[] file = Files.readAllBytes(copy.resolve("progress.db"));
    byte[] log = Files.readAllBytes(copy.resolve("progress.db-wal"));

    assertThatThrownBy(() -> ProgressStore.open(copy, Samples.CLOCK))
        .isInstanceOf(StoreProblem.Newer.class);

    assertThat(copy.resolve("progress.db")).hasBinaryContent(file);
    assertThat(copy.resolve("progress.db-wal")).hasBinaryContent(log);
  }

  @Test
  void a_refused_folder_can_be_opened_by_who_knows_it() throws Exception {
    var newer = with("SELECT 1;");
    ProgressStore.open(folder, Samples.CLOCK, newer).close();
    assertThatThrownBy(() -> ProgressStore.open(folder, Samples.CLOCK))
        .isInstanceOf(StoreProblem.Newer.class);

    try (var store = ProgressStore.open(folder, Samples.CLOCK, newer)) {
      assertThat(store.answers().all()).isEmpty();
    }
  }

  private void keepAnAnswerInVersion1() throws Exception {
    keepAnAnswerIn(FIRST);
  }

  private void keepAnAnswerIn(Migrations version) throws Exception {
    ProgressStore.open(folder, Samples.CLOCK, version).close();
    String file = "jdbc:sqlite:" + folder.resolve("progress.db");
    try (Connection connection = DriverManager.getConnection(file)) {
      Sql.run(
          connection,
          "INSERT INTO answers (lesson, question, rev, outcome, share, given, hints, seed, at)"
              + " VALUES ('clustering', 'q1', 1, 'RIGHT', 1, '0', 0, 1, 0)");
    }
  }

  private static Migrations with(String further) {
    List<String> scripts = new ArrayList<>(Migrations.known().scripts());
    scripts.add(further);
    return new Migrations(scripts);
  }

  private static ProgressFile.Condition condition(Path file) throws StoreProblem {
    return new ProgressFile(file).look();
  }
}
