package dev.praxis.bench.agents;

import dev.praxis.statistics.Quantile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Repetitions of one measurement: the median, and between what they lay.
record Figures(String name, List<Double> values) {
  Figures {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    values = List.copyOf(values);
  }

  private double at(double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return Quantile.of(sorted, share);
  }

  double median() {
    return at(0.5);
  }

  double least() {
    return at(0);
  }

  double greatest() {
    return at(1);
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("name", name);
    tree.put("values", values);
    tree.put("median", median());
    tree.put("min", least());
    tree.put("max", greatest());
    return tree;
  }
}
