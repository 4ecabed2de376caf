package dev.praxis.bench.serve;

import dev.praxis.lab.json.Json;
import dev.praxis.serve.load.Latency;
import dev.praxis.serve.load.LoadReport;
import dev.praxis.statistics.Quantile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// One of the services measured, repetition by repetition.
///
/// @param full loads of as many requests as it can take
/// @param steady loads at the given rate
record Side(String name, List<LoadReport> full, List<LoadReport> steady) {
  Side(String name) {
    this(name, new ArrayList<>(), new ArrayList<>());
  }

  /// Requests a second at full load: the least, the median and the greatest of the repetitions.
  double[] rates() {
    double[] rates = full.stream().mapToDouble(LoadReport::rate).sorted().toArray();
    return new double[] {rates[0], Quantile.of(rates, 0.5), rates[rates.length - 1]};
  }

  /// The median over the repetitions of a latency at the given rate, in milliseconds.
  double latency(ToDoubleFunction<Latency> which) {
    double[] all = steady.stream().map(LoadReport::corrected).mapToDouble(which).sorted().toArray();
    return Quantile.of(all, 0.5);
  }

  Map<String, Object> tree() {
    return Json.object(
        "name",
        name,
        "full",
        full.stream().map(LoadReport::tree).toList(),
        "steady",
        steady.stream().map(LoadReport::tree).toList());
  }
}
