package dev.praxis.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Shares rows out to training, validation and test. The same rows and seed give the same split on
/// every machine.
public final class Splits {
  private Splits() {}

  /// Keeps the share of each class in each part as near as whole rows allow (largest remainder).
  ///
  /// Every class of three or more rows gets into every part, as long as the part has room for all
  /// of them. A class of one row stays in training.
  ///
  /// @param codes the class of each row; rows without one (−1) count as a class; all equal: a plain
  ///     random split
  /// @param validation the share of rows to choose by, 0 or more
  /// @param test the share of rows kept back, 0 or more; both together below 1
  public static Split stratified(int[] codes, double validation, double test, long seed) {
    if (!(validation >= 0 && test >= 0 && validation + test < 1)) {
      throw new IllegalArgumentException(
          "shares " + validation + " and " + test + " leave nothing to train on");
    }
    List<int[]> classes = shuffled(codes, new SplittableRandom(seed));
    int[] sizes = classes.stream().mapToInt(rows -> rows.length).toArray();
    int kept = validation > 0 ? 2 : 1;
    int[] room = map(sizes, i -> sizes[i] - (sizes[i] >= 3 ? kept : 1));
    int[] tested = shared(sizes, room, (int) Math.round(codes.length * test));
    int[] left = map(sizes, i -> sizes[i] - tested[i] - 1);
    int[] validated = shared(sizes, left, (int) Math.round(codes.length * validation));
    return cut(classes, validated, tested);
  }

  /// Cuts rows into folds whose sizes differ by at most one: each split validates on one of them,
  /// trains on the others and has no test rows.
  public static List<Split> folds(int rows, int folds, long seed) {
    if (folds < 2 || folds > rows) {
      throw new IllegalArgumentException(folds + " folds of " + rows + " rows");
    }
    int[] order = IntStream.range(0, rows).toArray();
    shuffle(order, new SplittableRandom(seed));
    return IntStream.range(0, folds)
        .mapToObj(
            fold ->
                new Split(
                    rowsOf(order, folds, fold, false),
                    rowsOf(order, folds, fold, true),
                    new int[0]))
        .toList();
  }

  private static int[] rowsOf(int[] order, int folds, int fold, boolean in) {
    return IntStream.range(0, order.length)
        .filter(place -> (place % folds == fold) == in)
        .map(place -> order[place])
        .toArray();
  }

  private static List<int[]> shuffled(int[] codes, RandomGenerator random) {
    SortedMap<Integer, List<Integer>> byClass = new TreeMap<>();
    for (int row = 0; row < codes.length; row++) {
      byClass.computeIfAbsent(codes[row], code -> new ArrayList<>()).add(row);
    }
    var classes = new ArrayList<int[]>();
    for (List<Integer> members : byClass.values()) {
      int[] rows = members.stream().mapToInt(Integer::intValue).toArray();
      shuffle(rows, random);
      classes.add(rows);
    }
    return classes;
  }

  /// Fisher and Yates.
  private static void shuffle(int[] rows, RandomGenerator random) {
    for (int i = rows.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = rows[i];
      rows[i] = rows[j];
      rows[j] = kept;
    }
  }

  /// Shares `total` places out to classes by size, none beyond its room.
  private static int[] shared(int[] sizes, int[] room, int total) {
    long all = Arrays.stream(sizes).asLongStream().sum();
    int[] given = map(sizes, i -> Math.min(room[i], (int) ((long) sizes[i] * total / all)));
    List<Integer> byRemainder =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> -((long) sizes[i] * total % all)))
            .toList();
    int open = total - Arrays.stream(given).sum();
    while (open > 0 && IntStream.range(0, sizes.length).anyMatch(i -> given[i] < room[i])) {
      for (int i : byRemainder) {
        if (open > 0 && given[i] < room[i]) {
          given[i]++;
          open--;
        }
      }
    }
    atLeastOne(sizes, room, given);
    return given;
  }

  /// Gives a place to each class of three rows or more that has none, from the one with most.
  private static void atLeastOne(int[] sizes, int[] room, int[] given) {
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] >= 3 && given[i] == 0 && room[i] > 0) {
        int most =
            IntStream.range(0, sizes.length).reduce(i, (a, b) -> given[b] > given[a] ? b : a);
        if (given[most] > 1) {
          given[most]--;
          given[i]++;
        }
      }
    }
  }

  private static Split cut(List<int[]> classes, int[] validated, int[] tested) {
    var train = IntStream.builder();
    var validation = IntStream.builder();
    var test = IntStream.builder();
    for (int i = 0; i < classes.size(); i++) {
      int[] rows = classes.get(i);
      for (int place = 0; place < rows.length; place++) {
        var part = place < tested[i] ? test : place < tested[i] + validated[i] ? validation : train;
        part.add(rows[place]);
      }
    }
    return new Split(train.build().toArray(), validation.build().toArray(), test.build().toArray());
  }

  private static int[] map(int[] sizes, IntUnaryOperator at) {
    return IntStream.range(0, sizes.length).map(at).toArray();
  }
}
