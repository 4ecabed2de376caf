package dev.praxis.labs.mlops.datadrift;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.stream.Dice;
import dev.praxis.stream.shift.Quality;
import dev.praxis.stream.shift.Sides;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Rows made by a law: each column of numbers is normal with the mean and the deviation of that
/// column of the reference table, each column of labels has its shares, and all columns are
/// independent. So any number of rows can be had, and it is known that nothing drifts but what is
/// injected. Real rows drawn with replacement would only repeat what few rows say.
///
/// @param n rows of the reference and of each window
record MadeStock(
    Dataset from, Dataset to, int n, int windows, List<String> names, Harm harm, long seed)
    implements Stock {
  /// More rows in all are not made: windows are fewer then.
  private static final int MOST_IN_ALL = ShiftSpec.MOST_ROWS;

  static MadeStock of(Dataset from, Dataset to, ShiftConfig config, long seed) {
    int windows = Math.max(1, Math.min(config.windows(), MOST_IN_ALL / config.n()));
    return new MadeStock(
        from, to, config.n(), windows, Stock.common(from, to), config.harm().within(windows), seed);
  }

  @Override
  public List<String> alone() {
    return Stock.alone(from, to);
  }

  @Override
  public List<Sides> window(int window) {
    return names.stream().map(name -> column(name, window)).toList();
  }

  @Override
  public Sides column(String name, int window) {
    return longer(name, window, n);
  }

  @Override
  public Sides longer(String name, int window, int rows) {
    Column column = from.column(name).orElseThrow();
    Sides made =
        switch (column) {
          case NumberColumn numbers -> {
            Normal law = law(numbers);
            yield new Numbers(
                name, law.rows(rows, seed(name, 0)), law.rows(rows, seed(name, window)));
          }
          case LabelColumn labels ->
              new Categories(
                  name,
                  texts(labels, rows, seed(name, 0)),
                  texts(labels, rows, seed(name, window)));
        };
    return harm.done(made, window, harmSeed(window));
  }

  /// A normal law, and how a snippet makes the same rows.
  record Normal(double mean, double deviation) {
    double[] rows(int count, long seed) {
      var dice = new Dice(seed);
      double[] rows = new double[count];
      Arrays.setAll(rows, i -> mean + deviation * dice.normal());
      return rows;
    }
  }

  Normal law(NumberColumn column) {
    double[] there =
        Arrays.stream(Quality.present(column.values())).filter(Double::isFinite).toArray();
    return new Normal(Arrays.stream(there).average().orElse(0), Harm.deviation(there));
  }

  /// The shares of the levels added up, so that a number from 0 to 1 falls on one.
  static double[] upTo(LabelColumn column) {
    double[] upTo = new double[column.levels().size()];
    long there = IntStream.range(0, column.size()).filter(row -> column.code(row) >= 0).count();
    int sum = 0;
    for (int level = 0; level < upTo.length; level++) {
      int each = level;
      sum += (int) IntStream.range(0, column.size()).filter(r -> column.code(r) == each).count();
      upTo[level] = (double) sum / there;
    }
    return upTo;
  }

  private static List<String> texts(LabelColumn column, int count, long seed) {
    double[] upTo = upTo(column);
    var dice = new Dice(seed);
    return IntStream.range(0, count)
        .mapToObj(
            row -> {
              double share = dice.share();
              for (int level = 0; level < upTo.length; level++) {
                if (share < upTo[level]) {
                  return column.levels().get(level);
                }
              }
              return "";
            })
        .toList();
  }

  long seed(String name, int window) {
    return Stock.seed(seed, name, window);
  }

  long harmSeed(int window) {
    return Stock.seed(seed, "harm", window);
  }

  @Override
  public int most() {
    return ShiftSpec.MOST_ROWS;
  }
}
