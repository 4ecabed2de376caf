package dev.praxis.cli;

import dev.praxis.serve.load.Latency;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Latencies under each other, in milliseconds.
final class LatencyTable {
  private static final Words WORDS = Words.of(LatencyTable.class);
  private final TextTable table =
      new TextTable(
          List.of(WORDS.say("load.ms"), "p50", "p90", "p99", "p99.9", WORDS.say("load.max")));

  void add(String name, Latency latency) {
    var cells = new ArrayList<>(List.of(name));
    DoubleStream.of(latency.p50(), latency.p90(), latency.p99(), latency.p999(), latency.max())
        .mapToObj(Numbers::shown)
        .forEach(cells::add);
    table.add(cells);
  }

  String written() {
    return table.written();
  }
}
