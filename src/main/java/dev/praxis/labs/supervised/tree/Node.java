package dev.praxis.labs.supervised.tree;

import java.util.Arrays;

/// A node of a classification tree with the training rows that reach it. The root is number 1, the
/// answers to question n are 2n (yes) and 2n + 1 (no).
sealed interface Node {
  int id();

  /// Training rows of each class.
  int[] counts();

  record Leaf(int id, int[] counts) implements Node {}

  /// Is the feature at most `value`?
  ///
  /// @param feature index of the column asked about
  /// @param value halfway between `below` and `above`
  /// @param below the greatest value of a training row that answers yes
  /// @param above the least value of one that answers no
  record Question(
      int id,
      int[] counts,
      int feature,
      double value,
      double below,
      double above,
      Node yes,
      Node no)
      implements Node {
    boolean answer(double[] place) {
      return place[feature] <= value;
    }

    Leaf asLeaf() {
      return new Leaf(id, counts);
    }

    /// The mean impurity of both answers, weighted by rows.
    double impurityAfter(Criterion criterion) {
      return (yes.rows() * criterion.impurity(yes.counts())
              + no.rows() * criterion.impurity(no.counts()))
          / rows();
    }

    /// By how much it lowers the impurity, times the rows that reach it.
    double decrease(Criterion criterion) {
      return rows() * (criterion.impurity(counts) - impurityAfter(criterion));
    }
  }

  default int rows() {
    return Arrays.stream(counts()).sum();
  }

  /// The class with most training rows; the first of equals.
  default int majority() {
    int most = 0;
    for (int c = 1; c < counts().length; c++) {
      most = counts()[c] > counts()[most] ? c : most;
    }
    return most;
  }

  /// Training rows of the class that leads.
  default int right() {
    return counts()[majority()];
  }

  /// The share of training rows of the class that leads.
  default double share() {
    return (double) right() / rows();
  }

  /// Questions asked before this node.
  default int level() {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(id());
  }

  /// The leaf a place falls into.
  default Leaf leafAt(double[] place) {
    Node node = this;
    while (node instanceof Question question) {
      node = question.answer(place) ? question.yes() : question.no();
    }
    return (Leaf) node;
  }

  default int leaves() {
    return switch (this) {
      case Leaf leaf -> 1;
      case Question question -> question.yes().leaves() + question.no().leaves();
    };
  }

  /// The most questions asked on a path from here.
  default int depth() {
    return switch (this) {
      case Leaf leaf -> 0;
      case Question question -> 1 + Math.max(question.yes().depth(), question.no().depth());
    };
  }
}
