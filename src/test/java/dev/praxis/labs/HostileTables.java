package dev.praxis.labs;

import static dev.praxis.lab.TestMaterials.numbers;
import static dev.praxis.lab.TestMaterials.table;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Tables as learners bring them on a bad day.
final class HostileTables {
  private static final double NAN = Double.NaN;
  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private static final double[] UP = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  private static final double[] ODD = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
  private static final double[] EVEN = {2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5};
  private static final String KINDS = "aabbaabbabab";

  private HostileTables() {}

  /// Each with what is wrong with it.
  static Map<String, Dataset> all() {
    var tables = new LinkedHashMap<String, Dataset>();
    tables.put("no rows", table(numbers("a"), numbers("b"), labels("c", "")));
    tables.put("one row", table(numbers("a", 1), numbers("b", 2), labels("c", "x")));
    tables.put("two rows", table(numbers("a", 1, 2), numbers("b", 2, 5), labels("c", "xy")));
    tables.put("one constant column", of(UP, same(0.1), ODD, KINDS));
    tables.put("all columns constant", of(same(3), same(0.1), same(1e9), KINDS));
    tables.put(
        "some cells missing", of(with(UP, NAN, 1, 5), with(ODD, NAN, 7), EVEN, "a.bb.abbabab"));
    tables.put("most cells missing", of(with(UP, NAN, range(2, 12)), ODD, EVEN, "..bba......."));
    tables.put("one column missing", of(same(NAN), ODD, EVEN, KINDS));
    tables.put("every cell missing", of(same(NAN), same(NAN), same(NAN), "............"));
    tables.put(
        "infinite cells", of(with(UP, INFINITE, 0), with(ODD, -INFINITE, 3, 4), EVEN, KINDS));
    tables.put("a column of infinities", of(same(INFINITE), ODD, EVEN, KINDS));
    tables.put(
        "numbers near the largest",
        of(with(UP, 1.7e308, 2, 9), with(ODD, -1.7e308, 4), EVEN, KINDS));
    tables.put(
        "numbers near the least", of(scaled(UP, 4.9e-324), scaled(ODD, 1e-310), EVEN, KINDS));
    tables.put(
        "numbers that hardly differ",
        of(scaled(UP, 1e-16, 1), scaled(ODD, 1e-7, 1e9), EVEN, KINDS));
    tables.put("duplicate rows only", of(same(2), same(7), same(1), "aaaaaaaaaaaa"));
    tables.put("two places only", of(in(KINDS), in(KINDS), ODD, KINDS));
    tables.put("the same column twice", of(UP, UP, scaled(UP, 2), KINDS));
    tables.put("numbers only", table(numbers("a", UP), numbers("b", ODD), numbers("c", EVEN)));
    tables.put("one column of numbers", table(numbers("a", UP)));
    tables.put("labels only", table(labels("c", KINDS), labels("d", "xyxyxyxyxyxy")));
    tables.put("one label", of(UP, ODD, EVEN, "aaaaaaaaaaaa"));
    tables.put("every row its own label", of(UP, ODD, EVEN, "abcdefghijkl"));
    tables.put("names that mean something", oddNames());
    return tables;
  }

  private static Dataset of(double[] a, double[] b, double[] c, String kinds) {
    return table(numbers("a", a), numbers("b", b), numbers("c", c), labels("kind", kinds));
  }

  private static Dataset oddNames() {
    return table(
        numbers("{ odd }", UP),
        numbers("a,\"b\"\\\n", ODD),
        numbers("intercept", EVEN),
        labels("scores.*", "xyzxyzxyzxyz"));
  }

  /// One letter a cell, a point where it is missing.
  private static Column labels(String name, String cells) {
    List<String> levels =
        cells.chars().filter(c -> c != '.').distinct().mapToObj(c -> "" + (char) c).toList();
    int[] codes = cells.chars().map(c -> levels.indexOf("" + (char) c)).toArray();
    return new Column.LabelColumn(name, levels, codes);
  }

  private static double[] same(double value) {
    double[] values = new double[UP.length];
    Arrays.fill(values, value);
    return values;
  }

  private static double[] with(double[] values, double odd, int... rows) {
    double[] changed = values.clone();
    Arrays.stream(rows).forEach(row -> changed[row] = odd);
    return changed;
  }

  private static double[] scaled(double[] values, double by) {
    return scaled(values, by, 0);
  }

  private static double[] scaled(double[] values, double by, double plus) {
    return Arrays.stream(values).map(value -> value * by + plus).toArray();
  }

  private static double[] in(String letters) {
    return letters.chars().asDoubleStream().toArray();
  }

  private static int[] range(int from, int to) {
    return IntStream.range(from, to).toArray();
  }
}
