package dev.praxis.cli;

import dev.praxis.lab.Settings;
import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values to try of each knob, in the order they were given.
record Grid(Map<String, List<Object>> values) {
  /// The most runs of one sweep.
  static final long MOST = 10_000;

  Grid {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// @throws CliProblem when there would be more runs than `MOST`
  void checkSize(long seeds) throws CliProblem {
    double runs = seeds;
    for (List<Object> each : values.values()) {
      runs *= each.size();
    }
    if (runs > MOST) {
      throw CliProblem.wrongUse("grid.large", "runs", Numbers.exact(runs), "most", MOST);
    }
  }

  /// Every combination; the last knob changes fastest.
  List<Settings> cells() {
    List<Settings> cells = List.of(Settings.NONE);
    for (var knob : values.entrySet()) {
      var next = new ArrayList<Settings>();
      for (Settings cell : cells) {
        for (Object value : knob.getValue()) {
          next.add(cell.with(knob.getKey(), value));
        }
      }
      cells = next;
    }
    return cells;
  }
}
