package dev.praxis.serve.load;

import dev.praxis.serve.load.RemoteService.Answered;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Requests on a schedule to one service.
///
/// A client that sends the next request only after the last answer measures a pause of the service
/// once and leaves out all the requests that would have come meanwhile: *coordinated omission* (Gil
/// Tene, “How NOT to Measure Latency”, 2013). Here a latency counts from the moment the schedule
/// meant the request to be sent, so that a request held back by others is as late as it is for
/// whoever waits for it.
///
/// @param connections how many requests may be under way; those due meanwhile are sent late
public record LoadTest(Asked asked, Schedule schedule, int connections) {
  private static final int DIGITS = 3;

  /// One request.
  @FunctionalInterface
  public interface Asked {
    Answered ask(int index) throws InterruptedException;
  }

  public static LoadTest of(RemoteService service, Rows rows, Schedule schedule, int connections) {
    return new LoadTest(index -> service.predict(rows.body(index)), schedule, connections);
  }

  /// Sends all of it and waits for the answers.
  public LoadReport run() throws InterruptedException {
    Histogram corrected = new ConcurrentHistogram(DIGITS);
    Histogram naive = new ConcurrentHistogram(DIGITS);
    var statuses = new ConcurrentHashMap<Integer, AtomicInteger>();
    long took =
        new Crew(connections)
            .work(
                schedule,
                (index, intended) -> {
                  long began = System.nanoTime();
                  Answered answered = asked.ask(index);
                  long ended = System.nanoTime();
                  statuses
                      .computeIfAbsent(answered.status(), status -> new AtomicInteger())
                      .incrementAndGet();
                  if (answered.well()) {
                    corrected.recordValue(ended - intended);
                    naive.recordValue(ended - began);
                  }
                });
    var counts = new TreeMap<Integer, Integer>();
    statuses.forEach((status, count) -> counts.put(status, count.get()));
    return new LoadReport(
        schedule.size(), counts, took / 1e9, Latency.of(corrected), Latency.of(naive));
  }
}
