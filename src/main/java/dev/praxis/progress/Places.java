package dev.praxis.progress;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Places to go on from: the last lesson, scroll positions, the window, theme and scale, answers
/// typed but not handed in.
public final class Places {
  private final Database database;
  private final Clock clock;

  Places(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Keeps a text under a key, in the place of what was kept there.
  public CompletableFuture<Void> remember(String key, String text) {
    Check.named("key", key);
    return database.put(
        """
        INSERT INTO places (name, text, at) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET text = excluded.text, at = excluded.at
        """,
        key,
        text,
        clock.instant());
  }

  public Optional<String> recall(String key) {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getString("text"),
                "SELECT text FROM places WHERE name = ?",
                key));
  }

  public CompletableFuture<Void> forget(String key) {
    return database.put("DELETE FROM places WHERE name = ?", key);
  }
}
