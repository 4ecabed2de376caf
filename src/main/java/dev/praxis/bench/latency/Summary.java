package dev.praxis.bench.latency;

import dev.praxis.statistics.Quantile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Many changes in few numbers, in milliseconds; `NaN` where there was no change.
///
/// @param median of the first pictures
/// @param p95 of the first pictures: one in twenty takes longer
/// @param fullP95 of the full pictures
/// @param gap the longest wait for a pulse among all changes
public record Summary(
    int changes, double median, double p95, double max, double fullP95, double gap) {
  private static final double HALF = 0.5;
  private static final double MOST = 0.95;

  public static Summary of(List<Timed> timed) {
    if (timed.isEmpty()) {
      return new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double[] first = sorted(timed, Timed::first);
    return new Summary(
        timed.size(),
        Quantile.of(first, HALF),
        Quantile.of(first, MOST),
        first[first.length - 1],
        Quantile.of(sorted(timed, Timed::full), MOST),
        Quantile.of(sorted(timed, Timed::gap), 1));
  }

  private static double[] sorted(List<Timed> timed, ToDoubleFunction<Timed> part) {
    return timed.stream().mapToDouble(part).sorted().toArray();
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("changes", changes);
    tree.put("median_ms", median);
    tree.put("p95_ms", p95);
    tree.put("max_ms", max);
    tree.put("full_p95_ms", fullP95);
    tree.put("pulse_gap_ms", gap);
    return tree;
  }
}
