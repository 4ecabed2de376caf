package dev.praxis.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Grades taken back. What was answered stays as it was given; that it does not count is an entry
/// of its own.
public final class Withdrawals {
  private final Database database;
  private final Clock clock;

  Withdrawals(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Takes answers back, all or none; one that is taken back already stays so.
  ///
  /// @param ids of kept answers; fails with a [StoreProblem] where there is no such answer
  public CompletableFuture<Void> answers(Collection<Long> ids) {
    return withdraw(
        "INSERT INTO withdrawn_answers (answer, at) VALUES (?, ?) ON CONFLICT (answer) DO NOTHING",
        ids);
  }

  /// Takes steps of walkthroughs back, all or none; one that is taken back already stays so.
  ///
  /// @param ids of kept steps; fails with a [StoreProblem] where there is no such step
  public CompletableFuture<Void> steps(Collection<Long> ids) {
    return withdraw(
        "INSERT INTO withdrawn_steps (step, at) VALUES (?, ?) ON CONFLICT (step) DO NOTHING", ids);
  }

  private CompletableFuture<Void> withdraw(String insert, Collection<Long> ids) {
    List<Long> these = List.copyOf(ids);
    Instant now = clock.instant();
    return database.upkeep(
        connection ->
            Transaction.all(
                connection,
                () -> {
                  for (long id : these) {
                    Sql.run(connection, insert, id, now);
                  }
                }));
  }

  /// The ids of all answers taken back.
  public Set<Long> ofAnswers() {
    return ids("SELECT answer FROM withdrawn_answers");
  }

  /// The ids of all steps taken back.
  public Set<Long> ofSteps() {
    return ids("SELECT step FROM withdrawn_steps");
  }

  private Set<Long> ids(String select) {
    return Set.copyOf(
        database.read(connection -> Sql.all(connection, row -> row.getLong(1), select)));
  }
}
