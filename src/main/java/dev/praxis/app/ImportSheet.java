package dev.praxis.app;

import dev.praxis.data.CellProblem;
import dev.praxis.data.ColumnType;
import dev.praxis.data.Preview;
import dev.praxis.data.PreviewColumn;
import dev.praxis.data.Problems;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What a learner's file holds and how its columns will be read; the types can be corrected before
/// anything is done with it.
final class ImportSheet extends VBox {
  private static final Words WORDS = Words.of(ImportSheet.class);
  private static final int MOST_COLUMNS = 200;
  private static final int HEAD_ROWS = 6;
  private static final int PROBLEMS = 5;
  private final Preview preview;
  private final Map<String, ColumnType> types = new LinkedHashMap<>();
  private final Label problems = Widgets.wrapped("", "muted");

  ImportSheet(Preview preview, Consumer<Map<String, ColumnType>> use) {
    this.preview = preview;
    types.putAll(preview.types());
    getStyleClass().add("import-sheet");
    var scroll = new ScrollPane(grid());
    scroll.getStyleClass().add("import-scroll");
    var go = Widgets.button(WORDS.say("import.use"), () -> use.accept(Map.copyOf(types)), "accent");
    go.setId("import-use");
    go.setDefaultButton(true);
    var actions = new HBox(Widgets.spring(), go);
    getChildren().addAll(Widgets.wrapped(facts(), "muted"), scroll, problems, actions);
    problemsShown();
  }

  private String facts() {
    String facts =
        WORDS.say(
            "import.facts",
            "file",
            String.valueOf(preview.file().getFileName()),
            "rows",
            preview.size().rows(),
            "columns",
            preview.columns().size());
    return preview.sampled().map(sampled -> facts + " " + sampled).orElse(facts);
  }

  private GridPane grid() {
    var grid = new GridPane();
    grid.getStyleClass().add("import-grid");
    List<PreviewColumn> shown =
        preview.columns().subList(0, Math.min(MOST_COLUMNS, preview.columns().size()));
    for (int i = 0; i < shown.size(); i++) {
      grid.add(Widgets.label(shown.get(i).name(), "strong"), i, 0);
      grid.add(type(shown.get(i)), i, 1);
      for (int row = 0; row < Math.min(HEAD_ROWS, preview.head().size()); row++) {
        grid.add(Widgets.label(preview.head().get(row).get(i), "import-cell"), i, row + 2);
      }
    }
    return grid;
  }

  private ComboBox<ColumnType> type(PreviewColumn column) {
    var box = new ComboBox<ColumnType>();
    box.getItems().setAll(ColumnType.values());
    box.setValue(column.guess());
    box.setAccessibleText(WORDS.say("import.type", "column", column.name()));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ColumnType type) {
            return type == null
                ? ""
                : WORDS.say("import.type." + type.name().toLowerCase(Locale.ROOT));
          }

          @Override
          public ColumnType fromString(String text) {
            return column.guess();
          }
        });
    box.setOnAction(
        event -> {
          types.put(column.name(), box.getValue());
          problemsShown();
        });
    return box;
  }

  private void problemsShown() {
    Problems found = preview.problems(types);
    if (found.count() == 0) {
      problems.setText(WORDS.say("import.clean"));
      return;
    }
    List<String> first = found.first().stream().limit(PROBLEMS).map(CellProblem::sentence).toList();
    problems.setText(
        WORDS.say("import.problems", "count", found.count()) + "\n" + String.join("\n", first));
  }
}
