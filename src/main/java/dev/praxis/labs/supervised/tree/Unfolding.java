package dev.praxis.labs.supervised.tree;

import dev.praxis.labs.supervised.tree.Node.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// A grown tree and the order in which its questions are shown: of those whose parent is shown, the
/// one that lowers the impurity most, weighted by rows.
///
/// @param order every question once, parents before children
record Unfolding(Node root, List<Question> order) {
  Unfolding {
    order = List.copyOf(order);
  }

  static Unfolding of(Node root, Criterion criterion) {
    Comparator<Question> best =
        Comparator.comparingDouble((Question question) -> -question.decrease(criterion))
            .thenComparingInt(Question::id);
    var open = new PriorityQueue<>(best);
    var order = new ArrayList<Question>();
    add(root, open);
    while (!open.isEmpty()) {
      Question next = open.remove();
      order.add(next);
      add(next.yes(), open);
      add(next.no(), open);
    }
    return new Unfolding(root, order);
  }

  private static void add(Node node, PriorityQueue<Question> open) {
    if (node instanceof Question question) {
      open.add(question);
    }
  }

  /// The tree with its first `revealed` questions; what is not shown yet is a leaf.
  Node shown(int revealed) {
    boolean[] asked = new boolean[largestId() + 1];
    order.subList(0, revealed).forEach(question -> asked[question.id()] = true);
    return cut(root, asked);
  }

  private int largestId() {
    return order.stream().mapToInt(Question::id).max().orElse(root.id());
  }

  private static Node cut(Node node, boolean[] asked) {
    return switch (node) {
      case Node.Leaf leaf -> leaf;
      case Question q when !asked[q.id()] -> q.asLeaf();
      case Question q ->
          new Question(
              q.id(),
              q.counts(),
              q.feature(),
              q.value(),
              q.below(),
              q.above(),
              cut(q.yes(), asked),
              cut(q.no(), asked));
    };
  }

  /// Whether the question shown last completed a level: from the top, one more level of the tree
  /// has all its questions.
  boolean completesLevel(int revealed) {
    return fullLevels(revealed) > fullLevels(revealed - 1);
  }

  private int fullLevels(int revealed) {
    return order.subList(revealed, order.size()).stream()
        .mapToInt(Question::level)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
