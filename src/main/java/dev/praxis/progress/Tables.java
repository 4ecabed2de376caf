package dev.praxis.progress;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// All rows of all tables, whatever the version.
final class Tables {
  private Tables() {}

  static boolean holdAnything(Connection connection) throws SQLException {
    for (String table : names(connection)) {
      if (Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM " + table + ")") == 1) {
        return true;
      }
    }
    return false;
  }

  /// Removes every row from the file and from its log, so that no trace stays on unused pages.
  static void empty(Connection connection) throws SQLException {
    List<String> tables = names(connection);
    Transaction.all(
        connection,
        () -> {
          for (String table : tables) {
            Sql.run(connection, "DELETE FROM " + table);
          }
        });
    Sql.script(connection, "VACUUM");
    Sql.script(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  /// Removes the copies kept for bad days: backups, and files set aside as damaged.
  static void removeCopies(Path folder) throws IOException {
    removeMatching(folder.resolve("backups"), "progress-*.db");
    removeMatching(folder, "progress-damaged-*");
  }

  private static void removeMatching(Path folder, String names) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    return Sql.all(
        connection,
        row -> row.getString("name"),
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE"
            + " '~'");
  }
}
