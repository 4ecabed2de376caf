package dev.praxis.bench.latency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was measured at one knob.
///
/// @param refused how many settings the lab refused; they gave a notice and no picture
/// @param lost how many settings were never seen on screen
public record Part(String knob, List<Timed> timed, int refused, int lost) {
  public Part {
    timed = List.copyOf(timed);
  }

  public Summary summary() {
    return Summary.of(timed);
  }

  static Part all(List<Part> parts) {
    return new Part(
        "",
        parts.stream().flatMap(part -> part.timed().stream()).toList(),
        parts.stream().mapToInt(Part::refused).sum(),
        parts.stream().mapToInt(Part::lost).sum());
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    if (!knob.isEmpty()) {
      tree.put("knob", knob);
    }
    tree.putAll(summary().tree());
    tree.put("refused", refused);
    tree.put("lost", lost);
    return tree;
  }
}
