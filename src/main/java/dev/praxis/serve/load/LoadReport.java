package dev.praxis.serve.load;

import dev.praxis.lab.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What came of a load. Latencies are those of requests answered with 200: a quick refusal is no
/// quick answer.
///
/// @param sent requests that were sent
/// @param statuses how many answers had each status; 0 where none came
/// @param seconds from the first intended moment to the last answer
/// @param corrected from the moment a request was meant to be sent to its answer
/// @param naive from the moment it was really sent
public record LoadReport(
    int sent,
    SortedMap<Integer, Integer> statuses,
    double seconds,
    Latency corrected,
    Latency naive) {
  public LoadReport {
    statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
  }

  public int answered() {
    return statuses.getOrDefault(200, 0);
  }

  /// Answers a second.
  public double rate() {
    return answered() / seconds;
  }

  public Map<String, Object> tree() {
    var byStatus = new LinkedHashMap<String, Object>();
    statuses.forEach((status, count) -> byStatus.put(Integer.toString(status), count));
    return Json.object(
        "sent",
        sent,
        "answered",
        answered(),
        "statuses",
        byStatus,
        "seconds",
        seconds,
        "rate",
        rate(),
        "corrected_ms",
        corrected.tree(),
        "naive_ms",
        naive.tree());
  }
}
