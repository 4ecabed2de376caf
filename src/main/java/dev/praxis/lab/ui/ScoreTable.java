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
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/// Families of scores with the same members: a row a family, a column a member.
final class ScoreTable {
  private final LabWords names;
  private final List<Score> families;
  private final GridPane grid = new GridPane();
  private final Map<String, Column> columns = new LinkedHashMap<>();

  /// A member: its heading, and a cell a family.
  private record Column(Label head, List<Label> cells) {}

  ScoreTable(LabWords names, List<Score> families) {
    this.names = names;
    this.families = List.copyOf(families);
    grid.getStyleClass().add("score-table");
    for (Score family : families) {
      Label row = Widgets.label(names.family(family.stem()), "score-label");
      String help = names.scoreHelp(family.stem());
      row.setTooltip(new Tooltip(help));
      grid.add(row, 0, 1 + families.indexOf(family));
    }
    Widgets.show(grid, false);
  }

  Node node() {
    return grid;
  }

  boolean holds(String score) {
    return families.stream().anyMatch(family -> family.names(score));
  }

  /// Shows what is known; members nothing is known of are put away.
  void show(Map<String, Estimate> scores) {
    for (String member : members(scores)) {
      columns.computeIfAbsent(member, this::column);
    }
    columns.forEach((member, column) -> show(member, column, scores));
    Widgets.show(grid, columns.values().stream().anyMatch(column -> column.head().isManaged()));
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
    int place = 1 + columns.size();
    Label head = Widgets.label(names.member(member), "score-label");
    place(head, place, 0);
    var cells = new ArrayList<Label>();
    for (Score family : families) {
      Label value = Widgets.label("", "score-cell");
      value.setId("score-" + family.stem() + member);
      cells.add(value);
      place(value, place, cells.size());
    }
    return new Column(head, cells);
  }

  private void place(Label label, int column, int row) {
    GridPane.setHalignment(label, HPos.RIGHT);
    grid.add(label, column, row);
  }

  private void show(String member, Column column, Map<String, Estimate> scores) {
    boolean known = false;
    for (int row = 0; row < families.size(); row++) {
      String id = families.get(row).stem() + member;
      Optional<Estimate> estimate = Optional.ofNullable(scores.get(id));
      Label cell = column.cells().get(row);
      cell.setText(estimate.map(each -> Numbers.shown(each.value())).orElse("–"));
      cell.setAccessibleText(names.score(id) + " " + cell.getText());
      known |= estimate.isPresent();
    }
    Widgets.show(column.head(), known);
    for (Label cell : column.cells()) {
      Widgets.show(cell, known);
    }
  }
}
