package dev.praxis.labs.supervised.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.TestMaterials;
import dev.praxis.labs.supervised.tree.Node.Question;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnfoldingTest {
  private static Unfolding wine() {
    Node root =
        Trees.grownOnAllRows(
            TestMaterials.shipped("wine"), "malic_acid", "alcalinity_of_ash", Trees.FREE);
    return Unfolding.of(root, Criterion.GINI);
  }

  @Test
  void parents_come_first_and_the_best_of_the_open_ones_is_next() {
    Unfolding tree = wine();

    Set<Integer> open = new HashSet<>(Set.of(1));

    assertThat(tree.order()).hasSizeGreaterThan(20);
    for (Question question : tree.order()) {
      double best =
          tree.order().stream()
              .filter(other -> open.contains(other.id()))
              .mapToDouble(other -> other.decrease(Criterion.GINI))
              .max()
              .orElseThrow();
      assertThat(open).contains(question.id());
      assertThat(question.decrease(Criterion.GINI)).isEqualTo(best);
      open.remove(question.id());
      open.add(2 * question.id());
      open.add(2 * question.id() + 1);
    }
  }

  @Test
  void each_question_adds_a_leaf_and_no_row_is_lost() {
    Unfolding tree = wine();

    for (int revealed = 0; revealed <= tree.order().size(); revealed++) {
      Node shown = tree.shown(revealed);
      assertThat(shown.leaves()).isEqualTo(revealed + 1);
      assertThat(Trees.nodes(shown).filter(Node.Leaf.class::isInstance).mapToInt(Node::rows).sum())
          .isEqualTo(178);
    }
    assertThat(tree.shown(tree.order().size())).isEqualTo(tree.root());
  }

  @Test
  void a_level_is_complete_with_the_last_of_its_questions() {
    Unfolding tree = wine();
    int last = tree.order().size();

    long completed = IntStream.rangeClosed(1, last).filter(tree::completesLevel).count();

    assertThat(tree.completesLevel(1)).isTrue();
    assertThat(tree.completesLevel(last)).isTrue();
    assertThat(completed).isBetween(2L, (long) tree.root().depth());
  }
}
