package dev.praxis.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Two stores made one. Logs are united by content and put in the order of their instants; of what
/// is kept in the place of something earlier, the later stays. So it does not matter which of two
/// stores is brought into which, nor how often.
///
/// The other store is attached as `other` and has the newest tables.
final class Merge {
  /// How the window looks and where folders are belongs to a computer, not to a learner.
  private static final String OWN_PLACES =
      "('window', 'theme', 'scale', 'teacher', 'courses', 'place')";

  /// A log and where entries of it are taken back.
  private record Log(String table, String taken, String key) {}

  private static final List<Log> LOGS =
      List.of(
          new Log("answers", "withdrawn_answers", "answer"),
          new Log("walk_steps", "withdrawn_steps", "step"));
  private final Connection connection;

  Merge(Connection connection) {
    this.connection = connection;
  }

  /// Whether the other store has only what a store of this version can have.
  boolean isReadable() throws SQLException {
    return none("answers", "outcome NOT IN " + names(Outcome.values()))
        && none("answers", "confidence NOT IN " + names(Confidence.values()))
        && none("answers", "lesson = '' OR question = '' OR hints < 0 OR rev < 0")
        && none("walk_steps", "event NOT IN ('PREDICTED', 'DONE', 'SKIPPED', 'SHOWN')")
        && none("walk_steps", "confidence NOT IN " + names(Confidence.values()))
        && none("walk_steps", "lesson = '' OR walkthrough = '' OR step < 0")
        && none("time_spent", "day IS NOT date(day) OR millis < 0")
        && none("notes", "lesson = '' OR anchor = ''")
        && none("runs", "millis < 0 OR ticks < 0");
  }

  private boolean none(String table, String wrong) throws SQLException {
    return Sql.number(
            connection, "SELECT EXISTS (SELECT 1 FROM other." + table + " WHERE " + wrong + ")")
        == 0;
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> "'" + value.name() + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /// Brings the other store in. Within a transaction.
  Brought run() throws SQLException {
    Brought before = counts();
    for (Log log : LOGS) {
      unite(log);
    }
    runs();
    looks();
    sittings();
    latest();
    Brought now = counts();
    return new Brought(
        now.answers() - before.answers(), now.runs() - before.runs(), now.notes() - before.notes());
  }

  private Brought counts() throws SQLException {
    return new Brought(count("answers"), count("runs"), count("notes"));
  }

  private long count(String table) throws SQLException {
    return Sql.number(connection, "SELECT COUNT(*) FROM main." + table);
  }

  private void script(String statements, String... holes) throws SQLException {
    String filled = statements;
    for (int i = 0; i < holes.length; i += 2) {
      filled = filled.replace("{" + holes[i] + "}", holes[i + 1]);
    }
    Sql.script(connection, filled);
  }

  private String columns(String table) throws SQLException {
    return String.join(
        ", ",
        Sql.all(
            connection,
            row -> row.getString("name"),
            "SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY name <> 'at', cid",
            table));
  }

  /// Entries of a log with what was taken back of them. Numbers are given anew, by instant.
  private void unite(Log log) throws SQLException {
    script(
        """
        CREATE TEMP TABLE united AS
        SELECT row_number() OVER (ORDER BY {columns}) AS id, {columns}, MIN(gone) AS gone
        FROM (
          SELECT {columns}, (SELECT w.at FROM main.{taken} w WHERE w.{key} = l.id) AS gone
          FROM main.{table} l
          UNION ALL
          SELECT {columns}, (SELECT w.at FROM other.{taken} w WHERE w.{key} = l.id)
          FROM other.{table} l)
        GROUP BY {columns};
        DELETE FROM main.{table};
        INSERT INTO main.{table} (id, {columns}) SELECT id, {columns} FROM temp.united;
        INSERT INTO main.{taken} ({key}, at)
        SELECT id, gone FROM temp.united WHERE gone IS NOT NULL;
        DROP TABLE temp.united;
        """,
        "columns",
        columns(log.table()),
        "table",
        log.table(),
        "taken",
        log.taken(),
        "key",
        log.key());
  }

  /// Runs with the data they worked on.
  private void runs() throws SQLException {
    script(
        """
        CREATE TEMP TABLE united AS
        SELECT row_number() OVER (ORDER BY {columns}, data) AS id, {columns}, data
        FROM (
          SELECT {columns}, (SELECT json_group_object(role, hash) FROM
            (SELECT role, hash FROM main.run_data WHERE run = l.id ORDER BY role)) AS data
          FROM main.runs l
          UNION
          SELECT {columns}, (SELECT json_group_object(role, hash) FROM
            (SELECT role, hash FROM other.run_data WHERE run = l.id ORDER BY role))
          FROM other.runs l);
        DELETE FROM main.runs;
        INSERT INTO main.runs (id, {columns}) SELECT id, {columns} FROM temp.united;
        INSERT INTO main.run_data (run, role, hash)
        SELECT u.id, d.key, d.value FROM temp.united u, json_each(u.data) d;
        DROP TABLE temp.united;
        """,
        "columns",
        columns("runs"));
  }

  private void looks() throws SQLException {
    script(
        """
        CREATE TEMP TABLE united AS
        SELECT row_number() OVER (ORDER BY {columns}) AS id, {columns}
        FROM (SELECT {columns} FROM main.test_looks UNION SELECT {columns} FROM other.test_looks);
        DELETE FROM main.test_looks;
        INSERT INTO main.test_looks (id, {columns}) SELECT id, {columns} FROM temp.united;
        DROP TABLE temp.united;
        """,
        "columns",
        columns("test_looks"));
  }

  /// All that are over, and the one that was last gone on with.
  private void sittings() throws SQLException {
    script(
        """
        CREATE TEMP TABLE both AS
        SELECT at, state, over FROM main.sittings UNION SELECT at, state, over FROM other.sittings;
        DELETE FROM temp.both WHERE over = 0
          AND (at, state) < (SELECT at, state FROM temp.both WHERE over = 0
            ORDER BY at DESC, state DESC LIMIT 1);
        DELETE FROM main.sittings;
        INSERT INTO main.sittings (id, at, state, over)
        SELECT row_number() OVER (ORDER BY at, state, over), at, state, over FROM temp.both;
        DROP TABLE temp.both;
        """);
  }

  /// One row each, of which the later or larger one stays.
  private void latest() throws SQLException {
    script(
        """
        INSERT INTO main.readings (lesson, furthest, finished)
        SELECT lesson, furthest, finished FROM other.readings WHERE true
        ON CONFLICT (lesson) DO UPDATE SET
          furthest = MAX(furthest, excluded.furthest),
          finished = COALESCE(MIN(finished, excluded.finished), finished, excluded.finished);
        INSERT INTO main.time_spent (lesson, day, origin, millis)
        SELECT lesson, day, origin, millis FROM other.time_spent WHERE true
        ON CONFLICT (lesson, day, origin) DO UPDATE SET millis = MAX(millis, excluded.millis);
        INSERT INTO main.places (name, text, at)
        SELECT name, text, at FROM other.places WHERE name NOT IN {own}
        ON CONFLICT (name) DO UPDATE SET text = excluded.text, at = excluded.at
        WHERE (excluded.at, excluded.text) > (at, text);
        INSERT INTO main.walk_places (lesson, walkthrough, step, state, at)
        SELECT lesson, walkthrough, step, state, at FROM other.walk_places WHERE true
        ON CONFLICT (lesson, walkthrough) DO UPDATE SET
          step = excluded.step, state = excluded.state, at = excluded.at
        WHERE (excluded.at, excluded.step, excluded.state) > (at, step, state);
        """,
        "own",
        OWN_PLACES);
    notes();
  }

  /// The later text of a note, begun when the earlier was.
  private void notes() throws SQLException {
    script(
        """
        INSERT INTO main.notes (lesson, anchor, quote, text, bookmark, made, changed)
        SELECT lesson, anchor, quote, text, bookmark, made, changed FROM other.notes WHERE true
        ON CONFLICT (lesson, anchor) DO UPDATE SET made = MIN(made, excluded.made);
        INSERT INTO main.notes (lesson, anchor, quote, text, bookmark, made, changed)
        SELECT lesson, anchor, quote, text, bookmark, made, changed FROM other.notes WHERE true
        ON CONFLICT (lesson, anchor) DO UPDATE SET
          quote = excluded.quote, text = excluded.text, bookmark = excluded.bookmark,
          changed = excluded.changed
        WHERE (excluded.changed, excluded.text, excluded.bookmark, excluded.quote)
          > (changed, text, bookmark, quote);
        """);
  }
}
