package dev.praxis.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Sittings of quizzes: the one that is open, and those handed in.
public final class Sittings {
  private final Database database;
  private final Answers answers;
  private final Clock clock;

  Sittings(Database database, Answers answers, Clock clock) {
    this.database = database;
    this.answers = answers;
    this.clock = clock;
  }

  /// Keeps how far the open sitting is, in the place of what was kept of it.
  public CompletableFuture<Void> keep(String state) {
    return database.upkeep(
        connection ->
            Transaction.all(
                connection,
                () -> {
                  kept(connection, state);
                }));
  }

  private void kept(Connection connection, String state) throws SQLException {
    Sql.run(connection, "DELETE FROM sittings WHERE over = 0");
    Sql.run(
        connection,
        "INSERT INTO sittings (state, over, at) VALUES (?, 0, ?)",
        state,
        clock.instant());
  }

  /// Keeps how far the open sitting is together with an answer: both or neither.
  public CompletableFuture<Void> keep(String state, GivenAnswer answer) {
    return database.upkeep(
        connection ->
            Transaction.all(
                connection,
                () -> {
                  kept(connection, state);
                  answers.insert(connection, answer);
                }));
  }

  /// Hands the open sitting in with all its answers: all or nothing.
  public CompletableFuture<Void> handIn(String state, List<GivenAnswer> given) {
    return database.upkeep(
        connection ->
            Transaction.all(
                connection,
                () -> {
                  Sql.run(connection, "DELETE FROM sittings WHERE over = 0");
                  Sql.run(
                      connection,
                      "INSERT INTO sittings (state, over, at) VALUES (?, 1, ?)",
                      state,
                      clock.instant());
                  for (GivenAnswer answer : given) {
                    answers.insert(connection, answer);
                  }
                }));
  }

  /// Drops the open sitting; what it kept as answers stays.
  public CompletableFuture<Void> drop() {
    return database.put("DELETE FROM sittings WHERE over = 0");
  }

  /// The open sitting.
  public Optional<String> open() {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getString("state"),
                "SELECT state FROM sittings WHERE over = 0"));
  }

  /// Sittings handed in, newest first.
  public List<Kept<String>> over() {
    return database.read(
        connection ->
            Sql.all(
                connection,
                row ->
                    new Kept<>(row.getLong("id"), Sql.instant(row, "at"), row.getString("state")),
                "SELECT id, state, at FROM sittings WHERE over = 1 ORDER BY id DESC"));
  }
}
