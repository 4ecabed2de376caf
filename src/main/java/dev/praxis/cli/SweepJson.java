package dev.praxis.cli;

import dev.praxis.lab.json.ExperimentJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A sweep as `Json.text` takes it.
final class SweepJson {
  private SweepJson() {}

  static Map<String, Object> tree(Sweep sweep) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("lab", sweep.base().lab());
    tree.put("experiment", ExperimentJson.tree(sweep.base()));
    tree.put("grid", sweep.grid().values());
    tree.put("seeds", sweep.seeds());
    tree.put("cells", sweep.cells().stream().map(SweepJson::cell).toList());
    tree.put("ms", sweep.millis());
    return tree;
  }

  private static Map<String, Object> cell(Sweep.Cell cell) {
    var scores = new LinkedHashMap<String, Object>();
    cell.scores().forEach((id, range) -> scores.put(id, range(range)));
    var tree = new LinkedHashMap<String, Object>();
    tree.put("settings", cell.settings().values());
    tree.put("scores", scores);
    tree.put("refusals", List.copyOf(cell.refusals()));
    return tree;
  }

  private static Map<String, Object> range(Sweep.Range range) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("mean", range.mean());
    tree.put("low", range.low());
    tree.put("high", range.high());
    tree.put("runs", range.runs());
    return tree;
  }
}
