package dev.praxis.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements with bound values. Values never become part of the text of a statement.
final class Sql {
  private Sql() {}

  /// Reads one row of an answer.
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = bound(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  /// Runs an insert and gives the key of the new row.
  static long insert(Connection connection, String sql, Object... values) throws SQLException {
    run(connection, sql, values);
    return number(connection, "SELECT last_insert_rowid()");
  }

  /// Runs several statements set apart by semicolons.
  static void script(Connection connection, String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    }
  }

  static <T> List<T> all(Connection connection, Row<T> row, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = bound(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return List.copyOf(found);
    }
  }

  static <T> Optional<T> first(Connection connection, Row<T> row, String sql, Object... values)
      throws SQLException {
    return all(connection, row, sql, values).stream().findFirst();
  }

  /// The first column of the first row; 0 where there is none.
  static long number(Connection connection, String sql, Object... values) throws SQLException {
    return first(connection, row -> row.getLong(1), sql, values).orElse(0L);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static PreparedStatement bound(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < values.length; i++) {
        bind(statement, i + 1, values[i]);
      }
      return statement;
    } catch (SQLException | RuntimeException failure) {
      statement.close();
      throw failure;
    }
  }

  private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case String text -> statement.setString(at, text);
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setInt(at, number);
      case Double number -> statement.setDouble(at, number);
      case Boolean truth -> statement.setInt(at, truth ? 1 : 0);
      case Instant instant -> statement.setLong(at, instant.toEpochMilli());
      case LocalDate day -> statement.setString(at, day.toString());
      case Enum<?> name -> statement.setString(at, name.name());
      case Optional<?> some -> bindIfPresent(statement, at, some);
      default ->
          throw new IllegalArgumentException(
              value.getClass().getSimpleName() + " has no place in a column");
    }
  }

  private static void bindIfPresent(PreparedStatement statement, int at, Optional<?> some)
      throws SQLException {
    if (some.isPresent()) {
      bind(statement, at, some.get());
    } else {
      statement.setNull(at, Types.NULL);
    }
  }
}
