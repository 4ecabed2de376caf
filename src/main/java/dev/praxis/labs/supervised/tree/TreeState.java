package dev.praxis.labs.supervised.tree;

import dev.praxis.labs.supervised.tree.Node.Question;
import java.util.Optional;

/// One moment of the lab.
///
/// @param revealed how many questions of the tree are shown
/// @param testOpen whether the test rows have been looked at in this run
/// @param seed what split and bootstrap are drawn with
record TreeState(Sample sample, Unfolding tree, int revealed, boolean testOpen, long seed) {
  boolean complete() {
    return revealed == tree.order().size();
  }

  TreeState oneMore() {
    return new TreeState(sample, tree, revealed + 1, testOpen, seed);
  }

  TreeState withTestOpen() {
    return new TreeState(sample, tree, revealed, true, seed);
  }

  /// The tree as far as it is shown.
  Node shown() {
    return tree.shown(revealed);
  }

  /// The question shown last.
  Optional<Question> latest() {
    return revealed == 0 ? Optional.empty() : Optional.of(tree.order().get(revealed - 1));
  }
}
