package dev.praxis.labs.supervised.tree;

import java.util.Arrays;
import smile.base.cart.SplitRule;

/// How mixed the classes of a node are: 0 when there is only one.
///
/// Source: Breiman, Friedman, Olshen and Stone (1984), Classification and Regression Trees, chapter
/// 4; entropy in bits as in Quinlan (1986).
enum Criterion {
  GINI("gini", SplitRule.GINI),
  ENTROPY("entropy", SplitRule.ENTROPY),
  ERROR("error", SplitRule.CLASSIFICATION_ERROR);

  final String option;
  final SplitRule rule;

  Criterion(String option, SplitRule rule) {
    this.option = option;
    this.rule = rule;
  }

  static Criterion of(String option) {
    return Arrays.stream(values())
        .filter(criterion -> criterion.option.equals(option))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(option));
  }

  /// The impurity of a node with these many rows of each class, at least one in all.
  double impurity(int[] counts) {
    double rows = Arrays.stream(counts).sum();
    return switch (this) {
      case GINI -> 1 - Arrays.stream(counts).mapToDouble(n -> n / rows * (n / rows)).sum();
      case ENTROPY ->
          Arrays.stream(counts)
              .filter(n -> n > 0)
              .mapToDouble(n -> n / rows * (Math.log(rows / n) / Math.log(2)))
              .sum();
      case ERROR -> 1 - Arrays.stream(counts).max().orElse(0) / rows;
    };
  }
}
