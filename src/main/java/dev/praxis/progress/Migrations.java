package dev.praxis.progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// The scripts that lead from an empty file to the newest tables; script n leads to version n.
///
/// @param scripts SQL statements, oldest first; published ones never change
record Migrations(List<String> scripts) {
  Migrations {
    scripts = List.copyOf(scripts);
  }

  static Migrations known() {
    return new Migrations(
        Stream.of("1-lessons", "2-labs", "3-memory", "4-quiz", "5-notes")
            .map(name -> script(name + ".sql"))
            .toList());
  }

  int newest() {
    return scripts.size();
  }

  /// Runs what is missing, each script in a transaction of its own.
  void bring(Connection connection) throws SQLException {
    for (int from = version(connection); from < newest(); from++) {
      int to = from + 1;
      Transaction.all(
          connection,
          () -> {
            Sql.script(connection, scripts.get(to - 1));
            Sql.script(connection, "PRAGMA user_version = " + to);
          });
    }
  }

  static int version(Connection connection) throws SQLException {
    return (int) Sql.number(connection, "PRAGMA user_version");
  }

  private static String script(String name) {
    try (InputStream stream = Migrations.class.getResourceAsStream("migrations/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no migration " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
