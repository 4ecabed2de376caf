package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Reads a table as a stream: a lone column, or one named `error` or `errors`, holds errors;
/// otherwise a model has to learn the declared target, the last column of labels, or a last column
/// of 0 and 1 from the other columns.
final class TableFeed {
  private static final Set<String> NAMES = Set.of("error", "errors");
  private static final int MOST_LABELS = 50;

  /// Squares of larger numbers, summed up, leave the range of a double.
  private static final double LARGEST = 1e100;

  private final Words words;
  private final Dataset data;
  private final int delay;
  private final int rows;

  TableFeed(Words words, Dataset data, int delay) {
    this.words = words;
    this.data = data;
    this.delay = delay;
    this.rows = Math.min(data.rows(), DriftSpec.MOST_ROWS);
  }

  Feed read() throws Refusal {
    if (rows == 0) {
      throw refuse("table.empty", "data", data.title());
    }
    Optional<Column> errors = errors();
    return errors.isPresent()
        ? new Feed.Errors(bits(errors.get()), headed(errors.get()))
        : rowsOf(target());
  }

  /// The column of errors, where there is one.
  Optional<Column> errors() {
    return data.columns().size() == 1
        ? Optional.of(data.columns().getFirst())
        : data.columns().stream().filter(column -> NAMES.contains(column.name())).findFirst();
  }

  private double[] bits(Column column) throws Refusal {
    ToDoubleFunction<Integer> at = numbers(column);
    double[] bits = new double[rows];
    for (int i = 0; i < rows; i++) {
      present(column, i);
      bits[i] = at.applyAsDouble(i);
      if (bits[i] != 0 && bits[i] != 1) {
        throw refuse("table.bit", "row", i + 1, "column", column.name(), "value", column.text(i));
      }
    }
    varied(column, bits);
    return headed(column) ? withHead(column, bits) : bits;
  }

  /// Whether a file without a line of names had its first error taken for the name.
  static boolean headed(Column column) {
    return column.name().equals("0") || column.name().equals("1");
  }

  private static double[] withHead(Column column, double[] bits) {
    double[] all = new double[bits.length + 1];
    all[0] = column.name().equals("1") ? 1 : 0;
    System.arraycopy(bits, 0, all, 1, bits.length);
    return all;
  }

  /// Cells as numbers; a label counts as the number it is written as.
  private static ToDoubleFunction<Integer> numbers(Column column) {
    return switch (column) {
      case NumberColumn cells -> cells::at;
      case LabelColumn cells -> {
        double[] levels =
            cells.levels().stream()
                .mapToDouble(level -> level.equals("0") ? 0 : level.equals("1") ? 1 : Double.NaN)
                .toArray();
        yield row -> levels[cells.code(row)];
      }
    };
  }

  private void present(Column column, int row) throws Refusal {
    boolean missing =
        switch (column) {
          case NumberColumn cells -> Double.isNaN(cells.at(row));
          case LabelColumn cells -> cells.code(row) < 0;
        };
    if (missing) {
      throw refuse("table.missing", "row", row + 1, "column", column.name());
    }
  }

  private void varied(Column column, double[] values) throws Refusal {
    if (Arrays.stream(values).allMatch(value -> value == values[0])) {
      throw refuse("table.constant", "n", rows, "column", column.name(), "value", column.text(0));
    }
  }

  private Column target() throws Refusal {
    Optional<Column> declared = data.target().flatMap(data::column);
    if (declared.isPresent() && declared.get() instanceof LabelColumn) {
      return declared.get();
    }
    if (!data.labels().isEmpty()) {
      return data.labels().getLast();
    }
    Column last = data.columns().getLast();
    ToDoubleFunction<Integer> at = numbers(last);
    for (int i = 0; i < rows; i++) {
      double value = at.applyAsDouble(i);
      if (!Double.isNaN(value) && value != 0 && value != 1) {
        throw refuse("table.label", "data", data.title(), "column", last.name());
      }
    }
    return last;
  }

  private Feed rowsOf(Column target) throws Refusal {
    List<Column> features =
        data.columns().stream().filter(column -> !column.equals(target)).toList();
    double[] codes = cells(target);
    int labels =
        switch (target) {
          case LabelColumn column -> column.levels().size();
          case NumberColumn column -> 2;
        };
    if (labels > MOST_LABELS) {
      throw refuse("table.labels", "column", target.name(), "n", labels, "most", MOST_LABELS);
    }
    varied(target, codes);
    var columns = new ArrayList<double[]>();
    for (Column feature : features) {
      columns.add(cells(feature));
    }
    double[][] x = new double[rows][features.size()];
    for (int j = 0; j < columns.size(); j++) {
      for (int i = 0; i < rows; i++) {
        x[i][j] = columns.get(j)[i];
      }
    }
    int[] label = Arrays.stream(codes).mapToInt(code -> (int) code).toArray();
    return new Feed.Rows(x, label, labels, delay);
  }

  /// Numbers as they are, labels by their code.
  private double[] cells(Column column) throws Refusal {
    double[] cells = new double[rows];
    for (int i = 0; i < rows; i++) {
      present(column, i);
      cells[i] =
          switch (column) {
            case NumberColumn numbers -> numbers.at(i);
            case LabelColumn labels -> labels.code(i);
          };
      if (!(Math.abs(cells[i]) <= LARGEST)) {
        throw refuse(
            "table.large", "row", i + 1, "column", column.name(), "value", Numbers.shown(cells[i]));
      }
    }
    return cells;
  }

  private Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(
        new Notice(words.say(key, namesAndValues), words.say(key + ".try", namesAndValues)));
  }
}
