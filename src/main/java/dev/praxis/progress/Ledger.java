package dev.praxis.progress;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// Every finished run, numbered from 1. None is changed or removed.
public final class Ledger {
  private final Database database;
  private final Clock clock;

  Ledger(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Part of a long list.
  ///
  /// @param limit how many at most
  /// @param offset how many to leave out before the first
  public record Page(int limit, int offset) {
    public Page {
      Check.notNegative("limit", limit);
      Check.notNegative("offset", offset);
    }
  }

  /// Enters a run and gives its number.
  public CompletableFuture<Long> add(FinishedRun run) {
    Instant now = clock.instant();
    return database.change(
        connection -> {
          long id = enter(connection, run, now);
          for (var material : run.data().entrySet()) {
            Sql.run(
                connection,
                "INSERT INTO run_data (run, role, hash) VALUES (?, ?, ?)",
                id,
                material.getKey(),
                material.getValue());
          }
          return id;
        });
  }

  private static long enter(Connection connection, FinishedRun run, Instant now)
      throws SQLException {
    Machine machine = run.machine();
    return Sql.insert(
        connection,
        """
        INSERT INTO runs
          (lab, experiment, scores, facts, version, processor, os, natives,
           millis, ticks, lesson, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        run.lab(),
        run.experiment(),
        run.scores(),
        run.facts(),
        machine.version(),
        machine.processor(),
        machine.os(),
        machine.natives(),
        run.millis(),
        run.ticks(),
        run.lesson(),
        now);
  }

  /// Runs of all labs, newest first.
  public List<Kept<FinishedRun>> newest(Page page) {
    return runs("ORDER BY id DESC LIMIT ? OFFSET ?", page.limit(), page.offset());
  }

  /// Runs of one lab, newest first.
  public List<Kept<FinishedRun>> newest(String lab, Page page) {
    return runs(
        "WHERE lab = ? ORDER BY id DESC LIMIT ? OFFSET ?", lab, page.limit(), page.offset());
  }

  public Optional<Kept<FinishedRun>> find(long id) {
    return runs("WHERE id = ?", id).stream().findFirst();
  }

  /// The number of runs of each lab that has any, by lab.
  public SortedMap<String, Integer> countByLab() {
    List<Map.Entry<String, Integer>> lines =
        database.read(
            connection ->
                Sql.all(
                    connection,
                    row -> Map.entry(row.getString(1), row.getInt(2)),
                    "SELECT lab, COUNT(*) FROM runs GROUP BY lab"));
    var counts = new TreeMap<String, Integer>();
    lines.forEach(line -> counts.put(line.getKey(), line.getValue()));
    return Collections.unmodifiableSortedMap(counts);
  }

  private List<Kept<FinishedRun>> runs(String which, Object... values) {
    return database.read(
        connection ->
            Sql.all(
                connection, row -> run(connection, row), "SELECT * FROM runs " + which, values));
  }

  private static Kept<FinishedRun> run(Connection connection, ResultSet row) throws SQLException {
    long id = row.getLong("id");
    var machine =
        new Machine(
            row.getString("version"),
            row.getString("processor"),
            row.getString("os"),
            row.getString("natives"));
    var run =
        new FinishedRun(
            row.getString("lab"),
            row.getString("experiment"),
            data(connection, id),
            row.getString("scores"),
            row.getString("facts"),
            machine,
            row.getLong("millis"),
            row.getLong("ticks"),
            row.getString("lesson"));
    return new Kept<>(id, Sql.instant(row, "at"), run);
  }

  private static SortedMap<String, String> data(Connection connection, long run)
      throws SQLException {
    var hashes = new TreeMap<String, String>();
    Sql.all(
            connection,
            row -> Map.entry(row.getString("role"), row.getString("hash")),
            "SELECT role, hash FROM run_data WHERE run = ?",
            run)
        .forEach(line -> hashes.put(line.getKey(), line.getValue()));
    return hashes;
  }
}
