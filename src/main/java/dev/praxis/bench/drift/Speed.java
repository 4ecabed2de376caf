package dev.praxis.bench.drift;

import dev.praxis.statistics.Quantile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Nanoseconds an input, over rounds: the median and the middle half.
record Speed(double median, double low, double high) {
  static Speed of(double[] nanos) {
    double[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Speed(
        Quantile.of(sorted, 0.5), Quantile.of(sorted, 0.25), Quantile.of(sorted, 0.75));
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("median", median);
    tree.put("q1", low);
    tree.put("q3", high);
    return tree;
  }
}
