package dev.praxis.lab.ui;

import dev.praxis.figure.Table;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/// A figure's rows as a table that can be walked by keyboard and sorted.
final class RowsView {
  /// How many rows a column's width is made from.
  private static final int MEASURED = 60;

  /// Letters from which a text is read rather than looked up.
  private static final int PROSE = 30;

  /// What a scroll bar and the padding of a cell take.
  private static final double EDGE = 18;

  private static final double LEAST = 200;

  /// Columns beside which sentences find room.
  private static final int FEW = 2;

  private static final Words WORDS = Words.of(RowsView.class);

  private RowsView() {}

  static TableView<List<Object>> of(Table table, String name) {
    var view = new TableView<List<Object>>();
    view.setAccessibleText(name);
    view.getStyleClass().add("rows");
    view.setPlaceholder(Widgets.label(WORDS.say("rows.none"), "muted"));
    fill(view, table);
    return view;
  }

  /// Puts other rows into a view; columns are made anew only when their names change, and grow with
  /// what stands in them.
  static void fill(TableView<List<Object>> view, Table table) {
    List<String> shown = view.getColumns().stream().map(TableColumn::getText).toList();
    if (!shown.equals(table.columns())) {
      view.getColumns().clear();
      for (int i = 0; i < table.columns().size(); i++) {
        view.getColumns().add(column(table, i));
      }
    }
    for (int i = 0; i < table.columns().size(); i++) {
      var column = view.getColumns().get(i);
      if (!column.prefWidthProperty().isBound()) {
        column.setPrefWidth(Math.max(column.getPrefWidth(), width(table, i)));
      }
    }
    read(view, table);
    view.setItems(FXCollections.observableList(table.rows()));
  }

  private static TableColumn<List<Object>, Object> column(Table table, int index) {
    String title = table.columns().get(index);
    var column = new TableColumn<List<Object>, Object>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
    column.setCellFactory(made -> new Cell());
    return column;
  }

  /// Sentences in the last column are wrapped in the room that the other columns leave.
  private static void read(TableView<List<Object>> view, Table table) {
    int last = table.columns().size() - 1;
    if (last < 1 || last > FEW || longest(table, last) < PROSE) {
      return;
    }
    TableColumn<List<Object>, ?> column = view.getColumns().get(last);
    if (!column.prefWidthProperty().isBound()) {
      DoubleExpression room = view.widthProperty().subtract(EDGE);
      for (TableColumn<List<Object>, ?> other : view.getColumns().subList(0, last)) {
        room = room.subtract(other.widthProperty());
      }
      column.prefWidthProperty().bind(Bindings.max(LEAST, room));
      wrap(column);
    }
  }

  private static <T> void wrap(TableColumn<List<Object>, T> column) {
    column.setCellFactory(made -> new Sentence<>());
  }

  private static double width(Table table, int index) {
    int title = table.columns().get(index).length();
    return Math.clamp(Math.max(title * 1.1, longest(table, index)) * 7.0 + 26, 60, 460);
  }

  private static int longest(Table table, int index) {
    return table.rows().stream()
        .limit(MEASURED)
        .map(row -> row.get(index))
        .mapToInt(cell -> cell instanceof String text ? text.length() : 8)
        .max()
        .orElse(0);
  }

  /// A text over as many lines as it needs.
  private static final class Sentence<T> extends TableCell<List<Object>, T> {
    private final Text text = new Text();

    Sentence() {
      getStyleClass().add("sentence-cell");
      text.getStyleClass().add("sentence");
      text.wrappingWidthProperty().bind(widthProperty().subtract(EDGE));
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      boolean none = empty || item == null;
      text.setText(none ? "" : item.toString());
      setGraphic(none ? null : text);
      setAccessibleText(text.getText());
    }
  }

  /// Numbers to the right, in the form the whole program uses.
  private static final class Cell extends TableCell<List<Object>, Object> {
    @Override
    protected void updateItem(Object item, boolean empty) {
      super.updateItem(item, empty);
      getStyleClass().remove("number");
      if (empty || item == null) {
        setText("");
        return;
      }
      if (item instanceof Number number) {
        getStyleClass().add("number");
        setText(item instanceof Long ? item.toString() : Numbers.shown(number.doubleValue(), 6));
      } else {
        setText(item.toString());
      }
    }
  }
}
