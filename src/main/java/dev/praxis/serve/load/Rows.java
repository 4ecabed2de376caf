package dev.praxis.serve.load;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Predictor.Input;
import dev.praxis.lab.json.Json;
import dev.praxis.serve.ServeProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a table that a service can be asked about, sent one after the other and from the
/// start again.
///
/// @param names of the inputs, in order
/// @param cells of each row in the order of the names
/// @param leftOut how many rows of the table miss a cell
public record Rows(List<String> names, List<List<Object>> cells, List<byte[]> bodies, int leftOut) {
  public Rows {
    names = List.copyOf(names);
    cells = List.copyOf(cells);
    bodies = List.copyOf(bodies);
  }

  /// @throws ServeProblem when the table lacks an input, or has no complete row
  public static Rows of(Dataset data, List<Input> inputs) throws ServeProblem {
    var columns = new ArrayList<Column>();
    for (Input input : inputs) {
      columns.add(column(data, input));
    }
    List<String> names = inputs.stream().map(Input::name).toList();
    var cells = new ArrayList<List<Object>>();
    var bodies = new ArrayList<byte[]>();
    for (int row = 0; row < data.rows(); row++) {
      Optional<List<Object>> complete = complete(columns, row);
      if (complete.isPresent()) {
        cells.add(complete.get());
        bodies.add(body(names, complete.get()));
      }
    }
    if (cells.isEmpty()) {
      throw Said.problem("rows.none", "data", data.title());
    }
    return new Rows(names, cells, bodies, data.rows() - cells.size());
  }

  /// Rows that no table holds.
  ///
  /// @param rows a cell for each input, as a predictor takes them
  public static Rows of(List<Input> inputs, List<double[]> rows) {
    List<String> names = inputs.stream().map(Input::name).toList();
    var cells = new ArrayList<List<Object>>();
    var bodies = new ArrayList<byte[]>();
    for (double[] row : rows) {
      var told = new ArrayList<Object>();
      for (int i = 0; i < row.length; i++) {
        told.add(
            switch (inputs.get(i)) {
              case Input.Numeric numeric -> (Object) row[i];
              case Input.Category category -> category.levels().get((int) row[i]);
            });
      }
      cells.add(told);
      bodies.add(body(names, told));
    }
    return new Rows(names, cells, bodies, 0);
  }

  private static Column column(Dataset data, Input input) throws ServeProblem {
    Optional<Column> column = data.column(input.name());
    boolean fits =
        switch (input) {
          case Input.Numeric numeric -> column.filter(NumberColumn.class::isInstance).isPresent();
          case Input.Category category -> column.filter(LabelColumn.class::isInstance).isPresent();
        };
    if (!fits) {
      String key = column.isEmpty() ? "rows.absent" : "rows.kind";
      throw Said.problem(key, "data", data.title(), "column", input.name());
    }
    return column.orElseThrow();
  }

  private static Optional<List<Object>> complete(List<Column> columns, int row) {
    var cells = new ArrayList<Object>();
    for (Column column : columns) {
      switch (column) {
        case NumberColumn numbers when Double.isFinite(numbers.at(row)) ->
            cells.add(numbers.at(row));
        case LabelColumn labels when labels.code(row) >= 0 -> cells.add(labels.text(row));
        case NumberColumn missing -> {
          return Optional.empty();
        }
        case LabelColumn missing -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(List.copyOf(cells));
  }

  private static byte[] body(List<String> names, List<Object> cells) {
    var tree = new LinkedHashMap<String, Object>();
    for (int i = 0; i < names.size(); i++) {
      tree.put(names.get(i), cells.get(i));
    }
    return Json.text((Map<String, Object>) tree).getBytes(StandardCharsets.UTF_8);
  }

  /// The first row as JSON, to show how one is written.
  public String example() {
    return new String(bodies.getFirst(), StandardCharsets.UTF_8);
  }

  byte[] body(int request) {
    return bodies.get(request % bodies.size());
  }

  List<Object> cells(int request) {
    return cells.get(request % cells.size());
  }
}
