package dev.praxis.labs.supervised.tree;

import java.util.Arrays;
import java.util.stream.IntStream;
import smile.base.cart.InternalNode;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;

/// Grows a tree with Smile and takes it over as our own nodes. Smile smooths the shares of a leaf
/// and hides its thresholds: both are worked out again from the training rows, sent through its
/// questions.
final class Growth {
  private static final String CLASS = "class";

  /// Smile takes values closer than this for equal.
  private static final double EQUAL = 1e-7;

  private final double[][] values;
  private final int[] codes;
  private final int classes;
  private final DataFrame frame;

  /// How far a tree may grow.
  ///
  /// @param depth the most questions on a path, 0 for a single leaf
  /// @param minLeaf the fewest training rows in a leaf
  record Limits(int depth, int minLeaf, Criterion criterion) {}

  private Growth(double[][] values, int[] codes, int classes) {
    this.values = values;
    this.codes = codes;
    this.classes = classes;
    this.frame = frame(values, codes);
  }

  /// @param values `values[row][feature]`, finite, at least one row
  /// @param codes the class of each row, from 0 to `classes` less one; at least two occur
  static Node grow(double[][] values, int[] codes, int classes, Limits limits) {
    var growth = new Growth(values, codes, classes);
    int[] rows = IntStream.range(0, codes.length).toArray();
    if (limits.depth() == 0) {
      return new Node.Leaf(1, growth.counts(rows));
    }
    return growth.taken(growth.fit(limits).root(), 1, rows);
  }

  /// Smile counts levels of nodes, one more than questions on a path.
  private DecisionTree fit(Limits limits) {
    var options =
        new DecisionTree.Options(
            limits.criterion().rule, limits.depth() + 1, Integer.MAX_VALUE, limits.minLeaf());
    return DecisionTree.fit(Formula.lhs(CLASS), frame, options);
  }

  private static DataFrame frame(double[][] values, int[] codes) {
    String[] names =
        IntStream.range(0, values[0].length).mapToObj(j -> "x" + j).toArray(String[]::new);
    return DataFrame.of(values, names).add(new IntVector(CLASS, codes));
  }

  private Node taken(smile.base.cart.Node node, int id, int[] rows) {
    if (!(node instanceof InternalNode asked)) {
      return new Node.Leaf(id, counts(rows));
    }
    int[] yes = Arrays.stream(rows).filter(row -> asked.branch(frame.get(row))).toArray();
    int[] no = Arrays.stream(rows).filter(row -> !asked.branch(frame.get(row))).toArray();
    int feature = asked.feature();
    double below = Arrays.stream(yes).mapToDouble(row -> values[row][feature]).max().orElseThrow();
    double above = Arrays.stream(no).mapToDouble(row -> values[row][feature]).min().orElseThrow();
    return new Node.Question(
        id,
        counts(rows),
        feature,
        (below + above) / 2,
        below,
        above,
        taken(asked.trueChild(), 2 * id, yes),
        taken(asked.falseChild(), 2 * id + 1, no));
  }

  private int[] counts(int[] rows) {
    int[] counts = new int[classes];
    for (int row : rows) {
      counts[codes[row]]++;
    }
    return counts;
  }

  /// Whether a threshold halfway between two neighbours of this feature tells them apart: not so
  /// for numbers so large that nothing lies between them, or no axis can span them.
  static boolean tellsApart(double[][] values, int feature) {
    double[] sorted = Arrays.stream(values).mapToDouble(row -> row[feature]).sorted().toArray();
    return Arrays.stream(sorted).allMatch(value -> Math.abs(value) <= Sample.MOST)
        && IntStream.range(1, sorted.length)
            .allMatch(i -> sorted[i] - sorted[i - 1] < EQUAL || halved(sorted[i - 1], sorted[i]));
  }

  private static boolean halved(double low, double high) {
    double middle = (low + high) / 2;
    return low <= middle && middle < high;
  }
}
