package dev.praxis.lab.ui;

import dev.praxis.lab.Estimate;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.report.LabWords;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Scores with their doubt. Labels stay where they are; only numbers change.
final class ScoreStrip {
  private static final Words WORDS = Words.of(ScoreStrip.class);
  private final LabWords names;
  private final FlowPane node = new FlowPane();
  private final List<Score> declared;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final List<ScoreTable> tables = new ArrayList<>();

  /// The labels of one score.
  private record Cell(VBox box, Label value, Label doubt) {}

  /// @param declared the scores of the lab; those of one table stand together behind the others
  ScoreStrip(LabWords names, List<Score> declared) {
    this.names = names;
    this.declared = List.copyOf(declared);
    node.getStyleClass().addAll("card", "scores");
    var tabled = new LinkedHashMap<String, List<Score>>();
    declared.stream()
        .filter(score -> !score.table().isEmpty())
        .forEach(
            score -> tabled.computeIfAbsent(score.table(), name -> new ArrayList<>()).add(score));
    tabled.values().forEach(families -> tables.add(new ScoreTable(names, families, node)));
  }

  Node node() {
    return node;
  }

  void show(Snapshot snapshot) {
    Map<String, Estimate> scores = snapshot.drawing().scores();
    scores.forEach(
        (id, estimate) -> {
          if (tables.stream().noneMatch(table -> table.holds(id))) {
            show(cells.computeIfAbsent(id, this::cell), estimate);
          }
        });
    if (!snapshot.draft()) {
      tables.forEach(table -> table.show(scores));
    }
    cells.forEach(
        (id, cell) -> {
          boolean known = scores.containsKey(id);
          if (!known && !snapshot.draft()) {
            cell.value().setText("–");
            cell.doubt().setText("");
          }
          Widgets.show(cell.box(), known || snapshot.draft());
        });
  }

  private Cell cell(String id) {
    String name = names.score(id);
    Label caption = Widgets.label(name, "score-label");
    String help = names.scoreHelp(id);
    if (!help.isEmpty()) {
      caption.setTooltip(new Tooltip(help));
    }
    Label value = Widgets.label("", "score-value");
    value.setId("score-" + id);
    Label doubt = Widgets.label("", "score-doubt");
    var row = new HBox(value, doubt);
    row.getStyleClass().add("score-row");
    var box = new VBox(caption, row);
    box.getStyleClass().add("score");
    node.getChildren().add(place(id), box);
    return new Cell(box, value, doubt);
  }

  /// Scores stand as they are declared, whenever they become known.
  private int place(String id) {
    return (int) cells.keySet().stream().filter(other -> rank(other) <= rank(id)).count();
  }

  private int rank(String id) {
    int rank = 0;
    while (rank < declared.size() && !declared.get(rank).names(id)) {
      rank++;
    }
    return rank;
  }

  private static void show(Cell cell, Estimate estimate) {
    cell.value().setText(Numbers.shown(estimate.value()));
    String doubt = "";
    if (estimate.low().isPresent() && estimate.high().isPresent()) {
      doubt =
          WORDS.say(
              "score.interval",
              "low",
              Numbers.shown(estimate.low().getAsDouble(), 2),
              "high",
              Numbers.shown(estimate.high().getAsDouble(), 2),
              "n",
              estimate.n());
    }
    cell.doubt().setText(doubt);
    cell.box().setAccessibleText(cell.value().getText() + " " + doubt);
  }
}
