package dev.praxis.bench.sound;

import dev.praxis.statistics.Quantile;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long one program took, run by run.
///
/// @param millis in order, at least one
record Timings(String name, List<Double> millis) {
  private static final Words WORDS = Words.of(Timings.class);

  Timings {
    if (millis.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    millis = List.copyOf(millis);
  }

  double median() {
    return at(0.5);
  }

  private double at(double share) {
    return Quantile.of(millis.stream().mapToDouble(Double::doubleValue).sorted().toArray(), share);
  }

  String written() {
    return WORDS.say(
        "stft.line",
        "name",
        name,
        "median",
        Numbers.fixed(median(), 1),
        "runs",
        millis.size(),
        "least",
        Numbers.fixed(at(0), 1),
        "greatest",
        Numbers.fixed(at(1), 1));
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("name", name);
    tree.put("median", median());
    tree.put("min", at(0));
    tree.put("max", at(1));
    tree.put("ms", millis);
    return tree;
  }
}
