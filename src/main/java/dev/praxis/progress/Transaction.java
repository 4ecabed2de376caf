package dev.praxis.progress;

import java.sql.Connection;
import java.sql.SQLException;

/// All or nothing.
final class Transaction {
  private Transaction() {}

  /// Work on a connection.
  interface Work<T> {
    T run() throws SQLException;
  }

  /// Work that has nothing to give back.
  interface Statements {
    void run() throws SQLException;
  }

  /// Runs `statements`; what they wrote is on the disk when this returns, undone when this throws.
  static void all(Connection connection, Statements statements) throws SQLException {
    in(
        connection,
        () -> {
          statements.run();
          return true;
        });
  }

  /// Runs `work`; what it wrote is on the disk when this returns and undone when this throws.
  static <T> T in(Connection connection, Work<T> work) throws SQLException {
    Sql.script(connection, "BEGIN IMMEDIATE");
    try {
      T result = work.run();
      Sql.script(connection, "COMMIT");
      return result;
    } catch (SQLException | RuntimeException failure) {
      undo(connection, failure);
      throw failure;
    }
  }

  /// SQLite itself rolls back after some failures, such as a full disk, and then has nothing to
  /// undo.
  private static void undo(Connection connection, Exception failure) {
    try {
      Sql.script(connection, "ROLLBACK");
    } catch (SQLException alreadyUndone) {
      failure.addSuppressed(alreadyUndone);
    }
  }
}
