package dev.praxis.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderGradingTest {
  /// Every subset of what was given is tried: the largest whose texts come in that order in the key
  /// is what counts, and one line alone is no order. Rule: Moodle, ordering question, grading type
  /// “longest ordered subset”, where “a subset must have at least two items”.
  @ParameterizedTest
  @ValueSource(
      strings = {"ab", "abc", "aab", "abaa", "abcab", "axyaz", "abcdef", "aabbcc", "abcabc"})
  void every_permutation_earns_its_longest_ordered_subset(String letters) throws QuestionFault {
    var question = Questions.order(letters.split(""));
    int count = letters.length();

    for (List<Integer> given : permutations(IntStream.range(0, count).boxed().toList())) {
      Grade grade = Grader.grade(question, new Answer.Sequence(given));
      int longest = longest(question.lines(), given);

      assertThat(grade.share())
          .as("%s of %s", given, letters)
          .isCloseTo(longest < 2 ? 0 : (double) longest / count, within(1e-12));
      assertThat(grade.outcome() == Outcome.RIGHT).isEqualTo(longest == count);
      assertMarked(grade, question.lines(), given, longest < 2 ? 0 : longest);
    }
  }

  /// The lines marked right are as many as counted, and do stand in order.
  private static void assertMarked(
      Grade grade, List<String> key, List<Integer> given, int longest) {
    var marked = new ArrayList<String>();
    for (Grade.Remark remark : grade.remarks()) {
      if (remark instanceof Grade.Remark.OnPart(int part, boolean right, String why) && right) {
        marked.add(key.get(given.get(part)));
      }
    }
    assertThat(grade.remarks()).hasSameSizeAs(given);
    assertThat(marked).hasSize(longest);
    assertThat(isWithin(marked, key)).isTrue();
  }

  private static int longest(List<String> key, List<Integer> given) {
    int longest = 0;
    for (int chosen = 0; chosen < 1 << given.size(); chosen++) {
      int set = chosen;
      List<String> subset =
          IntStream.range(0, given.size())
              .filter(i -> (set >> i & 1) == 1)
              .mapToObj(i -> key.get(given.get(i)))
              .toList();
      longest = isWithin(subset, key) ? Math.max(longest, subset.size()) : longest;
    }
    return longest;
  }

  private static boolean isWithin(List<String> some, List<String> all) {
    int found = 0;
    for (String line : all) {
      found += found < some.size() && some.get(found).equals(line) ? 1 : 0;
    }
    return found == some.size();
  }

  private static List<List<Integer>> permutations(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<Integer>>();
    for (Integer first : numbers) {
      var rest = new ArrayList<>(numbers);
      rest.remove(first);
      for (List<Integer> tail : permutations(rest)) {
        var whole = new ArrayList<>(List.of(first));
        whole.addAll(tail);
        all.add(whole);
      }
    }
    return all;
  }

  @Test
  void lines_in_reverse_say_that_none_stands_right() throws QuestionFault {
    var grade = Grader.grade(Questions.order("a", "b", "c"), new Answer.Sequence(List.of(2, 1, 0)));

    assertThat(grade.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(grade.message()).isEqualTo("No two lines stand in the right order.");
  }

  @Test
  void an_order_that_cannot_be_wrong_is_a_fault_of_the_question() {
    var question = Questions.order("same", "same");

    assertThatThrownBy(() -> Grader.grade(question, new Answer.Sequence(List.of(1, 0))))
        .isInstanceOf(QuestionFault.class)
        .hasMessageContaining("not of your answer");
  }

  @Test
  void a_line_given_twice_or_left_out_is_a_mistake_of_the_program() {
    var question = Questions.order("a", "b", "c");

    for (List<Integer> given : List.of(List.of(0, 1), List.of(0, 1, 1), List.of(0, 1, 3))) {
      assertThatThrownBy(() -> Grader.grade(question, new Answer.Sequence(given)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "aba", "abba", "abcd", "aab"})
  void lines_are_never_shown_in_the_right_order(String letters) {
    var question = Questions.order(letters.split(""));

    for (long seed = 0; seed < 200; seed++) {
      List<Integer> order = Shuffle.order(question, seed);

      assertThat(order).containsExactlyInAnyOrderElementsOf(identity(letters.length()));
      assertThat(order.stream().map(question.lines()::get).toList()).isNotEqualTo(question.lines());
    }
  }

  private static List<Integer> identity(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
