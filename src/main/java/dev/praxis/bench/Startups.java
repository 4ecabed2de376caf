package dev.praxis.bench;

import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long starts took.
///
/// @param screen whether on a screen, or on the headless platform
/// @param millis one number a start, in order
record Startups(String program, boolean screen, Machine machine, List<Double> millis) {
  private static final Words WORDS = Words.of(Startups.class);

  Startups {
    if (millis.isEmpty()) {
      throw new IllegalArgumentException("no start was measured");
    }
    millis = List.copyOf(millis);
  }

  double median() {
    List<Double> sorted = millis.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double least() {
    return millis.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  double greatest() {
    return millis.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  String written() {
    return WORDS.say(
        "startup.written",
        "program",
        program,
        "median",
        whole(median()),
        "least",
        whole(least()),
        "greatest",
        whole(greatest()),
        "runs",
        millis.size(),
        "where",
        WORDS.say(screen ? "startup.screen" : "startup.headless"),
        "machine",
        machine.written());
  }

  private static String whole(double number) {
    return Numbers.fixed(number, 0);
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("bench", "startup");
    tree.put("program", program);
    tree.put("screen", screen);
    tree.put("ms", millis);
    tree.put("median", median());
    tree.put("min", least());
    tree.put("max", greatest());
    tree.put("machine", machine.tree());
    return tree;
  }
}
