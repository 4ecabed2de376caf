package dev.praxis.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// How far each lesson was read.
public final class Readings {
  private final Database database;
  private final Clock clock;

  Readings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Notes that a block was seen; going back does not take away.
  public CompletableFuture<Void> saw(String lesson, int block) {
    Check.named("lesson", lesson);
    Check.notNegative("block", block);
    return database.put(
        """
        INSERT INTO readings (lesson, furthest) VALUES (?, ?)
        ON CONFLICT (lesson) DO UPDATE SET furthest = MAX(furthest, excluded.furthest)
        """,
        lesson,
        block);
  }

  /// Notes that the lesson's end was reached; the first time counts.
  public CompletableFuture<Void> finished(String lesson) {
    Check.named("lesson", lesson);
    return database.put(
        """
        INSERT INTO readings (lesson, furthest, finished) VALUES (?, 0, ?)
        ON CONFLICT (lesson) DO UPDATE SET finished = COALESCE(finished, excluded.finished)
        """,
        lesson,
        clock.instant());
  }

  public Optional<Reading> of(String lesson) {
    return database.read(
        connection ->
            Sql.first(
                connection, Readings::reading, "SELECT * FROM readings WHERE lesson = ?", lesson));
  }

  /// Every lesson ever begun, by name.
  public List<Reading> all() {
    return database.read(
        connection ->
            Sql.all(connection, Readings::reading, "SELECT * FROM readings ORDER BY lesson"));
  }

  private static Reading reading(ResultSet row) throws SQLException {
    long millis = row.getLong("finished");
    Optional<Instant> finished =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    return new Reading(row.getString("lesson"), row.getInt("furthest"), finished);
  }
}
