package dev.praxis.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// Time spent on lessons, by local date. A day stays the date it was where the learner was then.
public final class TimeSpent {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final String ADD =
      """
      INSERT INTO time_spent (lesson, day, origin, millis)
      VALUES (?, ?, (SELECT MIN(id) FROM origin), ?)
      ON CONFLICT (lesson, day, origin) DO UPDATE SET millis = millis + excluded.millis
      """;

  /// Each store counts under a name of its own, given when it first counts.
  private static final String NAMED =
      """
      INSERT INTO origin (id)
      SELECT lower(hex(randomblob(16))) WHERE NOT EXISTS (SELECT 1 FROM origin)
      """;

  private final Database database;
  private final Clock clock;

  TimeSpent(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Adds time that ends now; what lies before midnight goes to the day before.
  ///
  /// @param spent from nothing to one day
  public CompletableFuture<Void> add(String lesson, Duration spent) {
    Check.named("lesson", lesson);
    if (spent.isNegative() || spent.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("time spent is " + spent + ", outside PT0S to " + LONGEST);
    }
    SortedMap<LocalDate, Duration> days = byDay(ZonedDateTime.now(clock), spent);
    return database.upkeep(
        connection ->
            Transaction.all(
                connection,
                () -> {
                  Sql.run(connection, NAMED);
                  for (var day : days.entrySet()) {
                    Sql.run(connection, ADD, lesson, day.getKey(), day.getValue().toMillis());
                  }
                }));
  }

  private static SortedMap<LocalDate, Duration> byDay(ZonedDateTime end, Duration spent) {
    var days = new TreeMap<LocalDate, Duration>();
    LocalDate day = end.toLocalDate();
    ZonedDateTime until = end;
    Duration left = spent;
    while (left.isPositive()) {
      ZonedDateTime start = day.atStartOfDay(end.getZone());
      Duration today = Duration.between(start, until);
      Duration part = today.compareTo(left) < 0 ? today : left;
      if (part.isPositive()) {
        days.put(day, part);
      }
      left = left.minus(part);
      until = start;
      day = day.minusDays(1);
    }
    return days;
  }

  public Duration total(String lesson) {
    return Duration.ofMillis(
        database.read(
            connection ->
                Sql.number(
                    connection, "SELECT SUM(millis) FROM time_spent WHERE lesson = ?", lesson)));
  }

  /// The total of each day with any time, from the first to the last day, both included.
  public SortedMap<LocalDate, Duration> perDay(LocalDate first, LocalDate last) {
    List<Map.Entry<LocalDate, Duration>> lines =
        database.read(
            connection ->
                Sql.all(
                    connection,
                    row ->
                        Map.entry(
                            LocalDate.parse(row.getString("day")),
                            Duration.ofMillis(row.getLong("total"))),
                    """
                    SELECT day, SUM(millis) AS total FROM time_spent
                    WHERE day BETWEEN ? AND ? GROUP BY day
                    """,
                    first,
                    last));
    var days = new TreeMap<LocalDate, Duration>();
    lines.forEach(line -> days.put(line.getKey(), line.getValue()));
    return Collections.unmodifiableSortedMap(days);
  }
}
