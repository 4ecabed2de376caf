package dev.praxis.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What happened in walkthroughs, and where each stands.
public final class Walks {
  private final Database database;
  private final Clock clock;

  Walks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public CompletableFuture<Void> add(WalkStep step) {
    Line line = Line.of(step.event());
    return database.put(
        """
        INSERT INTO walk_steps
          (lesson, walkthrough, step, event, chosen, confidence, correct, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        step.walk().lesson(),
        step.walk().walkthrough(),
        step.step(),
        line.event(),
        line.chosen(),
        line.confidence(),
        line.correct(),
        clock.instant());
  }

  /// All that happened in one walkthrough, oldest first.
  public List<Kept<WalkStep>> of(Walk walk) {
    return database.read(
        connection ->
            Sql.all(
                connection,
                Walks::step,
                "SELECT * FROM walk_steps WHERE lesson = ? AND walkthrough = ? ORDER BY id",
                walk.lesson(),
                walk.walkthrough()));
  }

  /// All that happened in all walkthroughs, oldest first. Long: not on the window's thread.
  public List<Kept<WalkStep>> all() {
    return database.read(
        connection -> Sql.all(connection, Walks::step, "SELECT * FROM walk_steps ORDER BY id"));
  }

  /// Keeps where a walkthrough stands, in the place of where it stood.
  public CompletableFuture<Void> keep(WalkPlace place) {
    return database.put(
        """
        INSERT INTO walk_places (lesson, walkthrough, step, state, at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (lesson, walkthrough)
        DO UPDATE SET step = excluded.step, state = excluded.state, at = excluded.at
        """,
        place.walk().lesson(),
        place.walk().walkthrough(),
        place.step(),
        place.state(),
        clock.instant());
  }

  /// Where a walkthrough stands; nothing if it was never begun.
  public Optional<WalkPlace> place(Walk walk) {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> new WalkPlace(walk, row.getInt("step"), row.getString("state")),
                "SELECT * FROM walk_places WHERE lesson = ? AND walkthrough = ?",
                walk.lesson(),
                walk.walkthrough()));
  }

  private static Kept<WalkStep> step(ResultSet row) throws SQLException {
    var walk = new Walk(row.getString("lesson"), row.getString("walkthrough"));
    WalkEvent event =
        switch (Line.Name.valueOf(row.getString("event"))) {
          case PREDICTED -> predicted(row);
          case DONE -> new WalkEvent.Done();
          case SKIPPED -> new WalkEvent.Skipped();
          case SHOWN -> new WalkEvent.Shown();
        };
    return new Kept<>(
        row.getLong("id"), Sql.instant(row, "at"), new WalkStep(walk, row.getInt("step"), event));
  }

  private static WalkEvent predicted(ResultSet row) throws SQLException {
    return new WalkEvent.Predicted(
        row.getInt("chosen"),
        Sql.text(row, "confidence").map(Confidence::valueOf),
        Sql.text(row, "correct").map("1"::equals));
  }

  /// An event spread over the columns of its row.
  private record Line(
      Name event,
      Optional<Integer> chosen,
      Optional<Confidence> confidence,
      Optional<Boolean> correct) {
    /// The kinds of events, as the column has them.
    enum Name {
      PREDICTED,
      DONE,
      SKIPPED,
      SHOWN
    }

    static Line of(WalkEvent event) {
      return switch (event) {
        case WalkEvent.Predicted said ->
            new Line(Name.PREDICTED, Optional.of(said.option()), said.confidence(), said.right());
        case WalkEvent.Done() -> bare(Name.DONE);
        case WalkEvent.Skipped() -> bare(Name.SKIPPED);
        case WalkEvent.Shown() -> bare(Name.SHOWN);
      };
    }

    private static Line bare(Name name) {
      return new Line(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
