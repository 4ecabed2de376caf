package dev.praxis.progress;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/// Every answer ever given. None is changed or removed.
public final class Answers {
  private final Database database;
  private final Clock clock;

  Answers(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The history of one question in short.
  ///
  /// @param count of the times it was answered; leaving it out does not count
  public record Tries(Kept<GivenAnswer> latest, int count) {}

  /// How a lesson's questions stand.
  ///
  /// @param right questions whose latest answer is right
  /// @param asked questions with any answer, left-out ones among them
  public record Summary(int right, int asked) {
    static final Summary NONE = new Summary(0, 0);
  }

  /// Keeps an answer; it is on the disk when the future completes.
  public CompletableFuture<Void> add(GivenAnswer answer) {
    return database.upkeep(
        connection ->
            Transaction.all(
                connection,
                () -> {
                  insert(connection, answer);
                }));
  }

  void insert(Connection connection, GivenAnswer answer) throws SQLException {
    Asked asked = answer.asked();
    Sql.run(
        connection,
        """
        INSERT INTO answers
          (lesson, question, rev, outcome, share, confidence, given, hints, seed, about, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        asked.lesson(),
        asked.question(),
        asked.rev(),
        answer.outcome(),
        answer.share(),
        answer.confidence(),
        answer.given(),
        answer.hints(),
        answer.seed(),
        answer.about(),
        clock.instant());
  }

  /// The latest answer and the number of tries by question, in the order first asked.
  public Map<String, Tries> tries(String lesson) {
    var byQuestion = new LinkedHashMap<String, Tries>();
    for (Kept<GivenAnswer> answer : of(lesson)) {
      int tried = answer.what().outcome() == Outcome.NOT_ATTEMPTED ? 0 : 1;
      byQuestion.merge(
          answer.what().asked().question(),
          new Tries(answer, tried),
          (before, now) -> new Tries(now.latest(), before.count() + now.count()));
    }
    return Collections.unmodifiableMap(byQuestion);
  }

  /// All answers of one lesson, oldest first.
  public List<Kept<GivenAnswer>> of(String lesson) {
    return database.read(
        connection ->
            Sql.all(
                connection,
                Answers::answer,
                "SELECT * FROM answers WHERE lesson = ? ORDER BY id",
                lesson));
  }

  /// All answers of all lessons, oldest first. Long: not on the window's thread.
  public List<Kept<GivenAnswer>> all() {
    return database.read(
        connection -> Sql.all(connection, Answers::answer, "SELECT * FROM answers ORDER BY id"));
  }

  public Summary summary(String lesson) {
    return summaries().getOrDefault(lesson, Summary.NONE);
  }

  /// The summary of each lesson that has answers, by lesson.
  public Map<String, Summary> summaries() {
    return database.read(Answers::summaries);
  }

  private static Map<String, Summary> summaries(Connection connection) throws SQLException {
    List<Map.Entry<String, Summary>> lines =
        Sql.all(
            connection,
            row ->
                Map.entry(
                    row.getString("lesson"), new Summary(row.getInt("right"), row.getInt("asked"))),
            """
            SELECT lesson, COUNT(*) AS asked, SUM(outcome = 'RIGHT') AS right
            FROM answers
            WHERE id IN (SELECT MAX(id) FROM answers GROUP BY lesson, question)
            GROUP BY lesson
            """);
    return lines.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The outcome of the latest answer to every question, by lesson and question.
  public Map<String, Map<String, Outcome>> latest() {
    var latest = new TreeMap<String, Map<String, Outcome>>();
    database
        .read(
            connection ->
                Sql.all(
                    connection,
                    row ->
                        List.of(
                            row.getString("lesson"),
                            row.getString("question"),
                            row.getString("outcome")),
                    """
                    SELECT lesson, question, outcome FROM answers
                    WHERE id IN (SELECT MAX(id) FROM answers GROUP BY lesson, question)
                    """))
        .forEach(
            row ->
                latest
                    .computeIfAbsent(row.getFirst(), lesson -> new TreeMap<>())
                    .put(row.get(1), Outcome.valueOf(row.get(2))));
    return latest;
  }

  private static Kept<GivenAnswer> answer(ResultSet row) throws SQLException {
    Optional<Confidence> confidence = Sql.text(row, "confidence").map(Confidence::valueOf);
    var asked = new Asked(row.getString("lesson"), row.getString("question"), row.getInt("rev"));
    var answer =
        new GivenAnswer(
            asked,
            Outcome.valueOf(row.getString("outcome")),
            row.getDouble("share"),
            confidence,
            row.getString("given"),
            row.getInt("hints"),
            row.getLong("seed"),
            row.getString("about"));
    return new Kept<>(row.getLong("id"), Sql.instant(row, "at"), answer);
  }
}
