package dev.praxis.serve.load;

import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.load.Pair.Side;
import dev.praxis.serve.load.RemoteService.Answered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;

/// A challenger in the shadow of a champion: every request goes to both, the client is answered by
/// the champion alone and never waits for the challenger.
public final class Shadow {
  /// A challenger so many requests behind is left out of some.
  private static final int MOST_BEHIND = 1_000;

  private final RemoteService champion;
  private final RemoteService challenger;
  private final Rows rows;
  private final int connections;

  /// @param connections how many requests to each may be under way
  /// @throws ServeProblem when the two do not take the same inputs
  public Shadow(RemoteService champion, RemoteService challenger, Rows rows, int connections)
      throws ServeProblem, InterruptedException {
    this.champion = champion;
    this.challenger = challenger;
    this.rows = rows;
    this.connections = connections;
    List<String> asked = names(champion);
    List<String> also = names(challenger);
    if (!asked.equals(also)) {
      throw Said.problem(
          "shadow.inputs", "champion", String.join(", ", asked), "other", String.join(", ", also));
    }
  }

  private static List<String> names(RemoteService service)
      throws ServeProblem, InterruptedException {
    return service.contract().inputs().stream().map(input -> input.name()).sorted().toList();
  }

  /// Sends a schedule and gives what both said, in its order.
  public ShadowReport run(Schedule schedule) throws InterruptedException {
    List<Pair> pairs = Collections.synchronizedList(new ArrayList<>());
    var free = new Semaphore(MOST_BEHIND);
    try (ExecutorService aside = Threads.virtual()) {
      new Crew(connections)
          .work(
              schedule,
              (index, intended) -> {
                Future<Side> shadowed = aside.submit(() -> aside(free, index, intended));
                Side leading = side(champion, index, intended);
                double at = schedule.at(index) / 1e6;
                aside.submit(() -> pairs.add(new Pair(index, at, leading, got(shadowed))));
              });
    }
    var sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingInt(Pair::request));
    return new ShadowReport(rows, sorted);
  }

  /// Rather left out than asked ever later.
  private Side aside(Semaphore free, int index, long intended) throws InterruptedException {
    if (!free.tryAcquire()) {
      return new Side(Optional.empty(), Double.NaN);
    }
    try {
      return side(challenger, index, intended);
    } finally {
      free.release();
    }
  }

  private static Side got(Future<Side> side) throws InterruptedException {
    try {
      return side.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private Side side(RemoteService service, int index, long intended) throws InterruptedException {
    Answered answered = service.predict(rows.body(index));
    double millis = (System.nanoTime() - intended) / 1e6;
    return new Side(answered.well() ? prediction(answered.body()) : Optional.empty(), millis);
  }

  private static Optional<Object> prediction(String body) {
    try {
      JsonNode said = JsonPlace.whole(body).get("prediction").node();
      if (said.isNumber()) {
        return Optional.of(said.doubleValue());
      }
      return said.isString() ? Optional.of(said.stringValue()) : Optional.empty();
    } catch (JsonProblem none) {
      return Optional.empty();
    }
  }
}
