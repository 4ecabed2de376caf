package dev.praxis.labs.supervised.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CriterionTest {
  @Test
  void the_tennis_table_has_the_entropy_quinlan_gives() {
    int[] playOrNot = {9, 5};

    double bits = Criterion.ENTROPY.impurity(playOrNot);

    // Quinlan (1986), Induction of decision trees, section 4: 0.940 bits
    assertThat(bits).isCloseTo(0.940, within(5e-4));
  }

  @Test
  void the_leaves_of_the_iris_tree_have_the_gini_geron_gives() {
    // Géron (2019), Hands-On Machine Learning, equation 6-1: 1 − (0/54)² − (49/54)² − (5/54)² ≈
    // 0.168
    assertThat(Criterion.GINI.impurity(new int[] {0, 49, 5})).isCloseTo(0.168, within(5e-4));
    assertThat(Criterion.GINI.impurity(new int[] {0, 1, 45})).isCloseTo(0.043, within(5e-4));
  }

  @Test
  void the_error_share_is_what_the_majority_gets_wrong() {
    assertThat(Criterion.ERROR.impurity(new int[] {2, 5, 3})).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void one_class_alone_is_pure_by_every_criterion() {
    for (Criterion criterion : Criterion.values()) {
      assertThat(criterion.impurity(new int[] {0, 7})).isZero();
    }
  }

  @Test
  void equal_shares_are_the_most_mixed() {
    assertThat(Criterion.GINI.impurity(new int[] {4, 4, 4, 4})).isEqualTo(0.75);
    assertThat(Criterion.ENTROPY.impurity(new int[] {4, 4, 4, 4})).isEqualTo(2);
    assertThat(Criterion.ERROR.impurity(new int[] {4, 4, 4, 4})).isEqualTo(0.75);
  }
}
