package dev.praxis.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Notes and bookmarks beside paragraphs, one at most for each.
public final class Notes {
  private static final String KEPT = "(bookmark = 1 OR trim(text, char(9, 10, 13, 32)) <> '')";
  private final Database database;
  private final Clock clock;

  Notes(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A note and when it was begun and last changed.
  public record Entry(Note note, Instant made, Instant changed) {}

  /// Keeps a note in the place of what stood beside its paragraph; an empty one takes it away.
  public CompletableFuture<Void> keep(Note note) {
    Instant now = clock.instant();
    return database.put(
        """
        INSERT INTO notes (lesson, anchor, quote, text, bookmark, made, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (lesson, anchor) DO UPDATE SET
          quote = excluded.quote, text = excluded.text, bookmark = excluded.bookmark,
          changed = MAX(excluded.changed, changed + 1)
        """,
        note.lesson(),
        note.anchor(),
        note.quote(),
        note.text(),
        note.bookmark(),
        now,
        now);
  }

  /// The notes of one lesson, in the order they were begun.
  public List<Entry> of(String lesson) {
    return database.read(
        connection ->
            Sql.all(
                connection,
                Notes::entry,
                "SELECT * FROM notes WHERE lesson = ? AND " + KEPT + " ORDER BY made, anchor",
                lesson));
  }

  /// The notes of all lessons, in the order they were begun.
  public List<Entry> all() {
    return database.read(
        connection ->
            Sql.all(
                connection,
                Notes::entry,
                "SELECT * FROM notes WHERE " + KEPT + " ORDER BY lesson, made, anchor"));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    var note =
        new Note(
            row.getString("lesson"),
            row.getString("anchor"),
            row.getString("quote"),
            row.getString("text"),
            row.getInt("bookmark") == 1);
    return new Entry(note, Sql.instant(row, "made"), Sql.instant(row, "changed"));
  }
}
