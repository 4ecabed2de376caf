package dev.praxis.stream.shift;

import dev.praxis.stream.Dice;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Columns as a linear classifier can use them: numbers by their rank in both windows together,
/// scaled to variance 1, and its square; categories as 0 and 1; products of every two columns,
/// which
/// show how they go together. Ranks know no unit and no outlier, and as both windows are ranked
/// together, no label leaks.
///
/// @param rows one feature a place, those of the reference first
/// @param n rows of the reference
public record Features(double[][] rows, int n) {
  /// With more columns than this there are no products.
  private static final int MOST_MULTIPLIED = 70;

  /// Rarer categories are all taken for the commonest.
  private static final int MOST_LEVELS = 50;

  /// Rows with a missing cell are left out, and of many rows some are drawn.
  ///
  /// @param most rows of each window
  public static Features of(List<Sides> columns, int most, long seed) {
    int n = columns.getFirst().n();
    int[] kept = kept(columns, most, new Dice(seed));
    var base = new ArrayList<double[]>();
    var owner = new ArrayList<Integer>();
    for (int j = 0; j < columns.size(); j++) {
      for (double[] feature : features(columns.get(j), kept)) {
        base.add(feature);
        owner.add(j);
      }
    }
    var all = new ArrayList<>(base);
    for (int a = 0; a < base.size(); a++) {
      if (columns.get(owner.get(a)) instanceof Numbers) {
        all.add(product(base.get(a), base.get(a)));
      }
      for (int b = a + 1; b < base.size() && base.size() <= MOST_MULTIPLIED; b++) {
        if (!owner.get(a).equals(owner.get(b))) {
          all.add(product(base.get(a), base.get(b)));
        }
      }
    }
    double[][] rows = new double[kept.length][all.size()];
    for (int i = 0; i < kept.length; i++) {
      for (int j = 0; j < all.size(); j++) {
        rows[i][j] = all.get(j)[i];
      }
    }
    return new Features(rows, (int) Arrays.stream(kept).filter(row -> row < n).count());
  }

  /// How many features there are; 0 too where no row is whole.
  public int width() {
    return rows.length == 0 ? 0 : rows[0].length;
  }

  private static int[] kept(List<Sides> columns, int most, Dice dice) {
    int n = columns.getFirst().n();
    int m = columns.getFirst().m();
    return IntStream.concat(
            Arrays.stream(drawn(columns, 0, n, dice)).limit(most),
            Arrays.stream(drawn(columns, n, n + m, dice)).limit(most))
        .toArray();
  }

  private static int[] drawn(List<Sides> columns, int from, int end, Dice dice) {
    int[] rows =
        IntStream.range(from, end)
            .filter(row -> columns.stream().allMatch(column -> full(column, row)))
            .toArray();
    dice.shuffle(rows, rows.length);
    return rows;
  }

  private static boolean full(Sides column, int row) {
    int n = column.n();
    return switch (column) {
      case Numbers(String name, double[] reference, double[] current) ->
          !Double.isNaN(row < n ? reference[row] : current[row - n]);
      case Categories(String name, List<String> reference, List<String> current) ->
          !(row < n ? reference.get(row) : current.get(row - n)).isEmpty();
    };
  }

  private static List<double[]> features(Sides column, int[] kept) {
    int n = column.n();
    return switch (column) {
      case Numbers(String name, double[] reference, double[] current) ->
          List.of(ranks(cells(kept, row -> row < n ? reference[row] : current[row - n])));
      case Categories(String name, List<String> reference, List<String> current) -> {
        List<String> cells =
            Arrays.stream(kept)
                .mapToObj(row -> row < n ? reference.get(row) : current.get(row - n))
                .toList();
        yield cells.stream()
            .collect(Collectors.groupingBy(cell -> cell, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .skip(1)
            .limit(MOST_LEVELS)
            .map(level -> indicator(cells, level.getKey()))
            .toList();
      }
    };
  }

  private static double[] cells(int[] kept, java.util.function.IntToDoubleFunction at) {
    return Arrays.stream(kept).mapToDouble(at).toArray();
  }

  private static double[] indicator(List<String> cells, String level) {
    return cells.stream().mapToDouble(cell -> cell.equals(level) ? 1 : 0).toArray();
  }

  /// Equal values share the middle of their ranks.
  static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int below = first(sorted, values[i]);
      int upTo = first(sorted, Math.nextUp(values[i]));
      ranks[i] = Math.sqrt(12) * ((below + upTo) / 2.0 / values.length - 0.5);
    }
    return ranks;
  }

  /// How many are below a value.
  private static int first(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double[] product(double[] a, double[] b) {
    double[] product = new double[a.length];
    Arrays.setAll(product, i -> a[i] * b[i]);
    return product;
  }
}
