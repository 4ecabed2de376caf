package dev.praxis.progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// One database file and the ways to open it.
record ProgressFile(Path path) {
  private static final int PATIENCE_MS = 5_000;

  /// What a first look, which changes nothing, finds.
  sealed interface Condition {
    /// There is no file.
    record Absent() implements Condition {}

    /// A sound database; version 0 is one without tables.
    record Sound(int version) implements Condition {}

    /// Not a database, or a broken one.
    record Damaged() implements Condition {}
  }

  ProgressFile {
    path = path.toAbsolutePath();
  }

  Condition look() throws StoreProblem {
    if (!Files.exists(path)) {
      return new Condition.Absent();
    }
    if (Files.isDirectory(path)) {
      throw new StoreProblem.NotWritable(path);
    }
    try (Connection connection = unchanging()) {
      var verdict = Sql.first(connection, row -> row.getString(1), "PRAGMA quick_check(1)");
      return verdict.equals(Optional.of("ok"))
          ? new Condition.Sound((int) Sql.number(connection, "PRAGMA user_version"))
          : new Condition.Damaged();
    } catch (SQLException failure) {
      if (StoreProblem.isDamage(failure)) {
        return new Condition.Damaged();
      }
      throw StoreProblem.of(failure, path);
    }
  }

  /// A connection that can read and write.
  Connection writing() throws SQLException {
    SQLiteConfig settings = settings();
    settings.setJournalMode(JournalMode.WAL);
    return settings.createConnection(url());
  }

  /// A connection that can only read.
  Connection reading() throws SQLException {
    SQLiteConfig settings = settings();
    settings.setReadOnly(true);
    return settings.createConnection(url());
  }

  /// The file that holds what is not yet in the main file.
  Path log() {
    return beside("-wal");
  }

  /// The index of that log, made anew when it is missing.
  Path logIndex() {
    return beside("-shm");
  }

  /// A connection that only reads cannot roll back what a crash left half done in a journal.
  private Connection unchanging() throws SQLException {
    return Files.exists(beside("-journal")) ? writing() : reading();
  }

  private Path beside(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }

  private static SQLiteConfig settings() {
    var settings = new SQLiteConfig();
    settings.setSynchronous(SynchronousMode.FULL);
    settings.enforceForeignKeys(true);
    settings.setBusyTimeout(PATIENCE_MS);
    return settings;
  }

  /// The driver takes what follows a question mark for settings, so such a path goes in as a URI.
  private String url() {
    String plain = path.toString();
    return "jdbc:sqlite:" + (plain.contains("?") ? "file:" + path.toUri().getRawPath() : plain);
  }
}
