package dev.praxis.labs.mlops.datadrift;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.stream.Dice;
import dev.praxis.stream.shift.Sides;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of the learner's tables, each used once: a reference and what comes after it, cut into
/// windows.
///
/// @param reference rows of the reference table
/// @param current rows of the current table, in the order in which they arrive
record TableStock(
    Dataset from,
    Dataset to,
    int[] reference,
    int[] current,
    int n,
    int windows,
    List<String> names,
    Harm harm,
    long seed)
    implements Stock {
  static TableStock of(Dataset from, Dataset to, ShiftConfig config, long seed) {
    boolean one = from.hash().equals(to.hash());
    int[] order = IntStream.range(0, from.rows()).toArray();
    if (one && config.random()) {
      new Dice(seed).shuffle(order, order.length);
    }
    int cut = one ? (int) Math.round(from.rows() * config.share()) : from.rows();
    int[] later =
        one
            ? Arrays.copyOfRange(order, cut, order.length)
            : IntStream.range(0, to.rows()).toArray();
    int n = Math.min(config.n(), Math.max(1, later.length));
    int windows = Math.max(1, Math.min(config.windows(), later.length / n));
    return new TableStock(
        from,
        to,
        Arrays.copyOf(order, cut),
        later,
        n,
        windows,
        Stock.common(from, to),
        config.harm().within(windows),
        seed);
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
    int[] rows = rows(window);
    return harm.done(sides(name, rows), window, harmSeed(window));
  }

  /// The rows of a window in the current table.
  int[] rows(int window) {
    return Arrays.copyOfRange(current, (window - 1) * n, Math.min(current.length, window * n));
  }

  long harmSeed(int window) {
    return Stock.seed(seed, "harm", window);
  }

  @Override
  public Sides longer(String name, int window, int rows) {
    int[] first = Arrays.copyOf(current, Math.min(rows, current.length));
    return harm.done(sides(name, first), window, harmSeed(window));
  }

  @Override
  public int most() {
    return current.length;
  }

  private Sides sides(String name, int[] rows) {
    Column before = from.column(name).orElseThrow();
    Column after = to.column(name).orElseThrow();
    return before instanceof NumberColumn old && after instanceof NumberColumn fresh
        ? new Numbers(name, cells(old, reference), cells(fresh, rows))
        : new Categories(
            name, texts((LabelColumn) before, reference), texts((LabelColumn) after, rows));
  }

  /// What is no number counts as missing, and is told under data quality.
  private static double[] cells(NumberColumn column, int[] rows) {
    return Arrays.stream(rows)
        .mapToDouble(column::at)
        .map(value -> Double.isFinite(value) ? value : Double.NaN)
        .toArray();
  }

  private static List<String> texts(LabelColumn column, int[] rows) {
    return Arrays.stream(rows).mapToObj(column::text).toList();
  }
}
