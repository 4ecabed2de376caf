package dev.praxis.labs.supervised.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.labs.supervised.tree.Node.Leaf;
import dev.praxis.labs.supervised.tree.Node.Question;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {
  private static String threshold(double below, double above) {
    int[] none = {0};
    var question =
        new Question(
            1, none, 0, (below + above) / 2, below, above, new Leaf(2, none), new Leaf(3, none));
    return QuestionWords.threshold(question);
  }

  @Test
  void a_threshold_has_three_digits_where_they_are_enough() {
    assertThat(threshold(1.9, 3.0)).isEqualTo("2.45");
    assertThat(threshold(4.9, 5.0)).isEqualTo("4.95");
  }

  @Test
  void rounding_never_moves_a_row_to_the_other_side() {
    assertThat(threshold(0.12341, 0.12345)).isEqualTo("0.12343");
    assertThat(threshold(-2.0004, -2.0002)).isEqualTo("−2.0003");
  }

  @Test
  void large_numbers_keep_their_units() {
    assertThat(threshold(990, 1015)).isEqualTo("1002.5");
    assertThat(threshold(123455, 123458)).isEqualTo("123456.5");
  }
}
