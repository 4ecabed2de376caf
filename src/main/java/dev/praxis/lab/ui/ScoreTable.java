package dev.praxis.lab.ui;

import dev.praxis.lab.Estimate;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.report.LabWords;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Families of scores with the same members: a row a family, a column a member. The columns stand
/// in a strip that wraps between them where there is no room.
final class ScoreTable {
  private final LabWords names;
  private final List<Score> families;
  private final Pane strip;
  private final VBox rows;
  private final Map<String, Column> columns = new LinkedHashMap<>();

  /// A member: its heading over a cell a family.
  private record Column(Node node, List<Label> cells) {}

  /// @param strip takes the columns, behind what is in it
  ScoreTable(LabWords names, List<Score> families, Pane strip) {
    this.names = names;
    this.families = List.copyOf(families);
    this.strip = strip;
    this.rows = column(Widgets.label("", "score-label"));
    for (Score family : families) {
      Label row = Widgets.label(names.family(family.stem()), "score-label");
      row.setTooltip(new Tooltip(names.scoreHelp(family.stem())));
      rows.getChildren().add(row);
    }
    rows.getStyleClass().add("score-families");
    Widgets.show(rows, false);
    strip.getChildren().add(rows);
  }

  private static VBox column(Label head) {
    var column = new VBox(head);
    column.getStyleClass().add("score-column");
    return column;
  }

  boolean holds(String score) {
    return families.stream().anyMatch(family -> family.names(score));
  }

  /// Shows what is known; members and families nothing is known of are put away.
  void show(Map<String, Estimate> scores) {
    Set<String> known = members(scores);
    known.forEach(member -> columns.computeIfAbsent(member, this::column));
    columns.forEach(
        (member, column) -> {
          show(member, column.cells(), scores);
          Widgets.show(column.node(), known.contains(member));
        });
    for (int row = 0; row < families.size(); row++) {
      show(row, scores.keySet().stream().anyMatch(families.get(row)::names));
    }
    Widgets.show(rows, !known.isEmpty());
  }

  /// A family nothing is known of is put away.
  private void show(int row, boolean known) {
    Widgets.show(rows.getChildren().get(row + 1), known);
    columns.values().forEach(column -> Widgets.show(column.cells().get(row), known));
  }

  private Set<String> members(Map<String, Estimate> scores) {
    var members = new LinkedHashSet<String>();
    for (Score family : families) {
      scores.keySet().stream()
          .filter(family::names)
          .forEach(id -> members.add(id.substring(family.stem().length())));
    }
    return members;
  }

  private Column column(String member) {
    VBox column = column(Widgets.label(names.member(member), "score-label"));
    var cells = new ArrayList<Label>();
    for (Score family : families) {
      Label cell = Widgets.label("", "score-cell");
      cell.setId("score-" + family.stem() + member);
      cells.add(cell);
    }
    column.getChildren().addAll(cells);
    strip.getChildren().add(strip.getChildren().indexOf(rows) + 1 + columns.size(), column);
    return new Column(column, cells);
  }

  private void show(String member, List<Label> cells, Map<String, Estimate> scores) {
    for (int row = 0; row < families.size(); row++) {
      String id = families.get(row).stem() + member;
      Optional<Estimate> estimate = Optional.ofNullable(scores.get(id));
      Label cell = cells.get(row);
      cell.setText(estimate.map(each -> Numbers.shown(each.value())).orElse("–"));
      cell.setAccessibleText(names.score(id) + " " + cell.getText());
    }
  }
}
