package dev.praxis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  private static final List<String> ABC = List.of("a", "b", "c");

  /// The example of scikit-learn's `confusion_matrix`.
  @Test
  void counts_stand_by_truth_and_prediction() {
    Confusion confusion =
        Confusion.of(new int[] {2, 0, 2, 2, 0, 1}, new int[] {0, 0, 2, 2, 0, 2}, ABC);

    assertThat(confusion.counts()).isDeepEqualTo(new int[][] {{2, 0, 0}, {0, 0, 1}, {1, 0, 2}});
    assertThat(confusion.count(1, 2)).isEqualTo(1);
  }

  /// The example of scikit-learn's `f1_score`: [0.8, 0, 0] per class, 0.26… macro.
  @Test
  void f1_is_that_of_the_published_example() {
    Confusion confusion =
        Confusion.of(new int[] {0, 1, 2, 0, 1, 2}, new int[] {0, 2, 1, 0, 0, 1}, ABC);

    assertThat(confusion.f1(0)).isCloseTo(0.8, within(1e-15));
    assertThat(confusion.f1(1)).isZero();
    assertThat(confusion.f1(2)).isZero();
    assertThat(confusion.macroF1()).isCloseTo(0.26666666666666666, within(1e-15));
  }

  /// The example of scikit-learn's `classification_report`, to its two decimals.
  @Test
  void a_report_reads_as_the_published_one() {
    Confusion confusion = Confusion.of(new int[] {0, 1, 2, 2, 2}, new int[] {0, 0, 2, 2, 1}, ABC);

    assertThat(confusion.precision(0)).isEqualTo(0.5);
    assertThat(confusion.recall(0)).isEqualTo(1);
    assertThat(confusion.precision(2)).isEqualTo(1);
    assertThat(confusion.recall(2)).isCloseTo(0.67, within(5e-3));
    assertThat(confusion.f1(2)).isCloseTo(0.80, within(5e-3));
    assertThat(confusion.macroF1()).isCloseTo(0.49, within(5e-3));
    assertThat(confusion.accuracy()).isEqualTo(0.6);
    assertThat(confusion.correct()).isEqualTo(3);
    assertThat(confusion.rows()).isEqualTo(5);
  }

  @Test
  void a_share_of_nothing_is_not_zero() {
    Confusion confusion = Confusion.of(new int[] {0, 1}, new int[] {0, 0}, ABC);

    assertThat(confusion.precision(1)).isNaN();
    assertThat(confusion.recall(1)).isZero();
    assertThat(confusion.f1(1)).isZero();
    assertThat(confusion.recall(2)).isNaN();
    assertThat(confusion.f1(2)).isNaN();
    assertThat(confusion.macroF1()).isCloseTo((2.0 / 3 + 0) / 2, within(1e-15));
    assertThat(Confusion.of(new int[0], new int[0], ABC).accuracy()).isNaN();
    assertThat(Confusion.of(new int[0], new int[0], ABC).macroF1()).isNaN();
  }

  @Test
  void a_code_without_a_class_and_unequal_lengths_are_refused() {
    assertThatThrownBy(() -> Confusion.of(new int[] {-1}, new int[] {0}, ABC))
        .hasMessageContaining("-1 is none of the classes");
    assertThatThrownBy(() -> Confusion.of(new int[] {0}, new int[] {3}, ABC))
        .hasMessageContaining("3 is none");
    assertThatThrownBy(() -> Confusion.of(new int[1], new int[2], ABC))
        .hasMessageContaining("1 true classes but 2");
  }

  @Property
  void f1_is_the_harmonic_mean_of_precision_and_recall(
      @ForAll @Size(20) List<@IntRange(max = 2) Integer> truth,
      @ForAll @Size(20) List<@IntRange(max = 2) Integer> predicted) {
    Confusion confusion = Confusion.of(ints(truth), ints(predicted), ABC);

    long agreeing =
        IntStream.range(0, 20).filter(i -> truth.get(i).equals(predicted.get(i))).count();
    assertThat(confusion.accuracy()).isCloseTo(agreeing / 20.0, within(1e-15));
    for (int i = 0; i < 3; i++) {
      double precision = confusion.precision(i);
      double recall = confusion.recall(i);
      if (precision + recall > 0) {
        assertThat(confusion.f1(i))
            .isCloseTo(2 * precision * recall / (precision + recall), within(1e-12));
      }
    }
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
