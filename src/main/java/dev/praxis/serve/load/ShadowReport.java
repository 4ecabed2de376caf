package dev.praxis.serve.load;

import dev.praxis.lab.json.Json;
import dev.praxis.words.Csv;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/// What a champion and its shadow said, request by request.
public record ShadowReport(Rows rows, List<Pair> pairs) {
  private static final double MILLI = 1e6;
  private static final int DIGITS = 3;

  public ShadowReport {
    pairs = List.copyOf(pairs);
  }

  /// Requests that both answered.
  public long both() {
    return answeredByBoth().count();
  }

  public long agreed() {
    return pairs.stream().filter(Pair::agree).count();
  }

  private Stream<Pair> answeredByBoth() {
    return pairs.stream()
        .filter(pair -> pair.champion().prediction().isPresent())
        .filter(pair -> pair.challenger().prediction().isPresent());
  }

  public Latency champion() {
    return latency(Pair::champion);
  }

  public Latency challenger() {
    return latency(Pair::challenger);
  }

  private Latency latency(Function<Pair, Pair.Side> side) {
    var nanos = new Histogram(DIGITS);
    pairs.stream()
        .map(side)
        .filter(each -> each.prediction().isPresent())
        .forEach(each -> nanos.recordValue((long) (each.millis() * MILLI)));
    return Latency.of(nanos);
  }

  public Map<String, Object> tree() {
    return Json.object(
        "requests",
        pairs.size(),
        "both",
        both(),
        "agreed",
        agreed(),
        "champion_ms",
        champion().tree(),
        "challenger_ms",
        challenger().tree());
  }

  /// One line a request, to be opened as a table: when it was meant to be sent, its inputs, both
  /// answers, whether they agree, both latencies in milliseconds.
  public void write(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(Csv.line(head()));
      for (Pair pair : pairs) {
        out.write(Csv.line(cells(pair)));
      }
    }
  }

  private List<Object> head() {
    var head = new ArrayList<Object>(List.of("intended_ms"));
    head.addAll(rows.names());
    head.addAll(List.of("champion", "challenger", "agree", "champion_ms", "challenger_ms"));
    return head;
  }

  private List<Object> cells(Pair pair) {
    var cells = new ArrayList<Object>(List.of(pair.intended()));
    cells.addAll(rows.cells(pair.request()));
    cells.add(pair.champion().prediction().orElse(""));
    cells.add(pair.challenger().prediction().orElse(""));
    cells.add(pair.agree() ? "yes" : "no");
    cells.add(pair.champion().millis());
    cells.add(pair.challenger().millis());
    return cells;
  }
}
