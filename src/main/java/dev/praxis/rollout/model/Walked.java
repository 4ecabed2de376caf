package dev.praxis.rollout.model;

import java.util.ArrayList;
import java.util.List;
import smile.base.cart.InternalNode;
import smile.base.cart.Node;
import smile.base.cart.RegressionNode;
import smile.data.AbstractTuple;
import smile.data.type.StructType;

/// Regression trees of Smile laid out in rows of numbers, so that walking one is a loop over
/// arrays.
/// The outputs are Smile's to the last bit.
final class Walked {
  /// By node: the input asked about, or −1 at a leaf.
  private final int[] input;

  /// By node: the largest value that goes to the node after it; at a leaf, its output.
  private final double[] value;

  /// By node: where larger values go.
  private final int[] larger;

  private final int[] roots;

  private Walked(List<Place> places, int[] roots) {
    input = places.stream().mapToInt(Place::input).toArray();
    value = places.stream().mapToDouble(Place::value).toArray();
    larger = places.stream().mapToInt(Place::larger).toArray();
    this.roots = roots;
  }

  /// A node where it stands.
  private record Place(int input, double value, int larger) {}

  static Walked of(List<Node> trees, StructType schema) {
    var places = new ArrayList<Place>();
    var one = new One(schema);
    int[] roots = trees.stream().mapToInt(tree -> laid(tree, places, one)).toArray();
    return new Walked(places, roots);
  }

  /// Lays out a node and all under it, smaller values first, and returns its place.
  private static int laid(Node node, List<Place> places, One one) {
    int place = places.size();
    if (node instanceof InternalNode fork) {
      places.add(new Place(-1, 0, 0));
      laid(fork.trueChild(), places, one);
      int larger = laid(fork.falseChild(), places, one);
      places.set(place, new Place(fork.feature(), threshold(fork, one), larger));
    } else {
      places.add(new Place(-1, ((RegressionNode) node).output(), 0));
    }
    return place;
  }

  /// The largest number that takes the first branch. Smile does not tell it, so it is asked for,
  /// half of all numbers at a time.
  private static double threshold(InternalNode fork, One one) {
    long low = rank(Double.NEGATIVE_INFINITY);
    long high = rank(Double.POSITIVE_INFINITY);
    while (low < high) {
      long middle = high - (high - low >>> 1);
      one.value = ranked(middle);
      if (fork.branch(one)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return ranked(low);
  }

  /// Numbers in their order as whole numbers in the same order.
  private static long rank(double number) {
    return turned(Double.doubleToLongBits(number));
  }

  private static double ranked(long rank) {
    return Double.longBitsToDouble(turned(rank));
  }

  /// Negative numbers have larger bits the smaller they are.
  private static long turned(long bits) {
    return bits ^ bits >> 63 & Long.MAX_VALUE;
  }

  /// The sum of what the trees say of inputs, in their order.
  double sum(double[] x) {
    double sum = 0;
    for (int root : roots) {
      int at = root;
      while (input[at] >= 0) {
        at = x[input[at]] <= value[at] ? at + 1 : larger[at];
      }
      sum += value[at];
    }
    return sum;
  }

  /// A row whose inputs all have the same value.
  private static final class One extends AbstractTuple {
    private double value;

    One(StructType schema) {
      super(schema);
    }

    @Override
    public Object get(int i) {
      return value;
    }

    @Override
    public double getDouble(int i) {
      return value;
    }
  }
}
