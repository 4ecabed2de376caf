package dev.praxis.progress;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/// Looks at sealed test sets: each makes the next score a little less honest, so each is counted.
public final class TestLooks {
  private final Database database;
  private final Clock clock;

  TestLooks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// @param split the hash of the split whose test rows were scored
  public CompletableFuture<Void> add(String split, String lab) {
    Check.named("split", split);
    Check.named("lab", lab);
    return database.put(
        "INSERT INTO test_looks (split, lab, at) VALUES (?, ?, ?)", split, lab, clock.instant());
  }

  /// How often any lab looked at this split.
  public int count(String split) {
    return Math.toIntExact(
        database.read(
            connection ->
                Sql.number(connection, "SELECT COUNT(*) FROM test_looks WHERE split = ?", split)));
  }
}
