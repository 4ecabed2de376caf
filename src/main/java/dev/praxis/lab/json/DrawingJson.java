package dev.praxis.lab.json;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Table;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a lab drew, as `Json.text` takes it, in the lab's own order.
public final class DrawingJson {
  private DrawingJson() {}

  /// `scores`, `facts` and `figures`.
  public static Map<String, Object> tree(Drawing drawing) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("scores", scores(drawing.scores()));
    tree.put("facts", drawing.facts());
    tree.put("figures", figures(drawing.figures()));
    return tree;
  }

  /// Each score with its interval, null where there is none, and what it was measured on.
  public static Map<String, Object> scores(Map<String, Estimate> scores) {
    var tree = new LinkedHashMap<String, Object>();
    scores.forEach((id, estimate) -> tree.put(id, score(estimate)));
    return tree;
  }

  private static Map<String, Object> score(Estimate estimate) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("value", estimate.value());
    tree.put("low", estimate.low());
    tree.put("high", estimate.high());
    tree.put("n", estimate.n());
    tree.put("how", estimate.how());
    tree.put("on", estimate.on());
    return tree;
  }

  /// Each figure as its sentence and its rows.
  public static Map<String, Object> figures(Map<String, Figure> figures) {
    var tree = new LinkedHashMap<String, Object>();
    figures.forEach((slot, figure) -> tree.put(slot, figure(figure)));
    return tree;
  }

  private static Map<String, Object> figure(Figure figure) {
    Table table = figure.table();
    var rows = new LinkedHashMap<String, Object>();
    rows.put("columns", table.columns());
    rows.put("rows", table.rows());
    var tree = new LinkedHashMap<String, Object>();
    tree.put("kind", figure.kind());
    tree.put("description", figure.describe());
    tree.put("table", rows);
    return tree;
  }
}
