package dev.praxis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.evidence.ItemStatistics.Behaviour;
import dev.praxis.evidence.ItemStatistics.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemStatisticsTest {
  /// A row for each learner, a column for each item.
  private static List<Response> of(String... learners) {
    var responses = new ArrayList<Response>();
    for (int learner = 0; learner < learners.length; learner++) {
      for (int item = 0; item < learners[learner].length(); item++) {
        char score = learners[learner].charAt(item);
        if (score != '-') {
          responses.add(new Response("l" + learner, "i" + item, score == '1'));
        }
      }
    }
    return responses;
  }

  /// By hand. For the second item the rest is 2, 1, 1, 0: r = (1.5 - 0.5) / sqrt(0.5) * sqrt(0.25)
  /// =
  /// 0.7071, the formula of the point-biserial in Crocker and Algina. For the first the rest is 2,
  /// 1, 0, 0: r = (1 - 0) / 0.82916 * sqrt(0.75 * 0.25) = 0.5222.
  @Test
  void a_scale_of_three_items_and_four_learners() {
    Map<String, Behaviour> items = ItemStatistics.of(of("111", "110", "100", "000"));

    assertThat(items.values()).extracting(Behaviour::difficulty).containsExactly(0.75, 0.5, 0.25);
    assertThat(items.get("i0").discrimination()).hasValueCloseTo(0.522233, within(1e-6));
    assertThat(items.get("i1").discrimination()).hasValueCloseTo(0.707107, within(1e-6));
    assertThat(items.get("i2").discrimination()).hasValueCloseTo(0.522233, within(1e-6));
    assertThat(items.get("i2").n()).isEqualTo(4);
  }

  /// By hand: who gets the first right gets nothing else, so all is as far apart as can be.
  @Test
  void an_item_that_the_best_get_wrong_discriminates_the_wrong_way() {
    var items = ItemStatistics.of(of("100", "100", "011", "011"));

    assertThat(items.get("i0").discrimination()).hasValueCloseTo(-1.0, within(1e-12));
  }

  @Test
  void where_all_are_right_or_few_answered_there_is_no_discrimination() {
    assertThat(ItemStatistics.of(of("11", "10", "11")).get("i0").discrimination()).isEmpty();
    assertThat(ItemStatistics.of(of("10", "01")).get("i0").discrimination()).isEmpty();
  }

  @Test
  void who_answered_nothing_else_counts_for_difficulty_only() {
    Behaviour first = ItemStatistics.of(of("11", "00", "10", "0-")).get("i0");

    assertThat(first.n()).isEqualTo(4);
    assertThat(first.pairs()).isEqualTo(3);
    assertThat(first.difficulty()).isEqualTo(0.5);
  }

  @Test
  void a_second_answer_of_a_learner_does_not_count() {
    var twice = List.of(new Response("a", "i", false), new Response("a", "i", true));

    assertThat(ItemStatistics.of(twice).get("i").difficulty()).isZero();
  }
}
