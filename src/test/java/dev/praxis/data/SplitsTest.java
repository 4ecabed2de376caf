package dev.praxis.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SplitsTest {
  @Property
  void parts_share_no_row_and_cover_all_of_them(
      @ForAll @Size(max = 200) List<@IntRange(min = -1, max = 5) Integer> classes,
      @ForAll @DoubleRange(max = 0.49) double validation,
      @ForAll @DoubleRange(max = 0.49) double test,
      @ForAll long seed) {
    Split split = Splits.stratified(ints(classes), validation, test, seed);

    assertThat(all(split)).containsExactly(IntStream.range(0, classes.size()).toArray());
  }

  @Property
  void the_same_seed_gives_the_same_split(
      @ForAll @Size(max = 100) List<@IntRange(max = 3) Integer> classes, @ForAll long seed) {
    Split first = Splits.stratified(ints(classes), 0.2, 0.2, seed);
    Split again = Splits.stratified(ints(classes), 0.2, 0.2, seed);

    assertThat(first).isEqualTo(again);
    assertThat(first.hash()).isEqualTo(again.hash()).matches("[0-9a-f]{12}");
  }

  @Property
  void every_class_of_three_rows_gets_into_every_part(
      @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 3, max = 90) Integer> sizes,
      @ForAll @DoubleRange(min = 0.1, max = 0.4) double share,
      @ForAll long seed) {
    int[] codes =
        IntStream.range(0, sizes.size())
            .flatMap(code -> IntStream.generate(() -> code).limit(sizes.get(code)))
            .toArray();

    Split split = Splits.stratified(codes, share, share, seed);

    boolean room = Math.round(codes.length * share) >= sizes.size();
    for (int[] part : List.of(split.train(), split.validation(), split.test())) {
      long present = Arrays.stream(part).map(row -> codes[row]).distinct().count();
      if (room) {
        assertThat(present).isEqualTo(sizes.size());
      }
    }
  }

  @Property
  void a_class_keeps_its_share_within_a_row_where_classes_are_large(
      @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 30, max = 300) Integer> sizes,
      @ForAll long seed) {
    int[] codes =
        IntStream.range(0, sizes.size())
            .flatMap(code -> IntStream.generate(() -> code).limit(sizes.get(code)))
            .toArray();

    Split split = Splits.stratified(codes, 0.2, 0.2, seed);

    for (int code = 0; code < sizes.size(); code++) {
      int wanted = code;
      long inTest = Arrays.stream(split.test()).filter(row -> codes[row] == wanted).count();
      assertThat((double) inTest).isCloseTo(0.2 * sizes.get(code), within(1.5));
    }
  }

  @Test
  void the_irises_are_split_evenly() throws DataProblem {
    var species = Catalogue.open(Path.of("datasets")).read("iris").labels().getFirst();
    int[] codes = IntStream.range(0, 150).map(species::code).toArray();

    Split split = Splits.stratified(codes, 0.2, 0.2, 7);

    assertThat(count(split.train(), codes)).containsExactly(30, 30, 30);
    assertThat(count(split.validation(), codes)).containsExactly(10, 10, 10);
    assertThat(count(split.test(), codes)).containsExactly(10, 10, 10);
    assertThat(split).isNotEqualTo(Splits.stratified(codes, 0.2, 0.2, 8));
    assertThat(split.hash()).isNotEqualTo(Splits.stratified(codes, 0.2, 0.2, 8).hash());
  }

  /// A split is kept in experiments: it may not change from one version or machine to the next.
  @Test
  void a_split_of_ten_rows_is_pinned() {
    Split split = Splits.stratified(new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 1}, 0.2, 0.2, 42);

    assertThat(split).hasToString("[[0, 1, 4, 6, 7, 8], [2, 5], [3, 9]]");
  }

  @Test
  void a_class_of_one_row_stays_in_training_and_one_of_three_is_everywhere() {
    int[] codes = new int[40];
    codes[39] = 1;
    Arrays.fill(codes, 36, 39, 2);

    Split split = Splits.stratified(codes, 0.1, 0.1, 1);

    assertThat(split.train()).contains(39);
    assertThat(count(split.train(), codes)[2]).isEqualTo(1);
    assertThat(count(split.validation(), codes)[2]).isEqualTo(1);
    assertThat(count(split.test(), codes)[2]).isEqualTo(1);
    assertThat(split.test()).hasSize(4);
  }

  @Test
  void no_rows_and_no_shares_are_fine_but_shares_of_everything_are_refused() {
    assertThat(all(Splits.stratified(new int[0], 0.2, 0.2, 1))).isEmpty();
    assertThat(Splits.stratified(new int[5], 0, 0, 1).train()).hasSize(5);
    assertThatThrownBy(() -> Splits.stratified(new int[5], 0.5, 0.5, 1))
        .hasMessageContaining("leave nothing to train on");
    assertThatThrownBy(() -> Splits.stratified(new int[5], Double.NaN, 0.5, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void each_row_is_validated_in_exactly_one_fold(
      @ForAll @IntRange(min = 2, max = 100) int rows,
      @ForAll @IntRange(min = 2, max = 10) int any) {
    int folds = Math.min(rows, any);

    List<Split> splits = Splits.folds(rows, folds, 3);

    int[] everyRow = IntStream.range(0, rows).toArray();
    assertThat(splits.stream().flatMapToInt(split -> Arrays.stream(split.validation())).sorted())
        .containsExactly(IntStream.range(0, rows).boxed().toArray(Integer[]::new));
    assertThat(splits)
        .hasSize(folds)
        .allSatisfy(split -> assertThat(all(split)).containsExactly(everyRow))
        .allSatisfy(
            split ->
                assertThat(split.validation().length).isBetween(rows / folds, rows / folds + 1));
  }

  @Test
  void more_folds_than_rows_are_refused() {
    assertThatThrownBy(() -> Splits.folds(3, 4, 1)).hasMessageContaining("4 folds of 3 rows");
    assertThatThrownBy(() -> Splits.folds(3, 1, 1)).hasMessageContaining("1 folds");
  }

  private static int[] all(Split split) {
    return IntStream.concat(
            Arrays.stream(split.train()),
            IntStream.concat(Arrays.stream(split.validation()), Arrays.stream(split.test())))
        .sorted()
        .toArray();
  }

  private static int[] count(int[] part, int[] codes) {
    int[] counts = new int[Arrays.stream(codes).max().orElse(0) + 1];
    Arrays.stream(part).forEach(row -> counts[codes[row]]++);
    return counts;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
