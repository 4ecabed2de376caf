package dev.praxis.labs.supervised.regression;

import static dev.praxis.lab.TestMaterials.numbers;
import static dev.praxis.labs.supervised.regression.Bench.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.TestMaterials;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegressionRefusalTest {
  private static final double[] UP = {1, 2, 3, 4, 5, 6};
  private static final double[] ODD = {3, 1, 4, 1, 5, 9};
  private static final double[] EVEN = {2, 7, 1, 8, 2, 8};
  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  private Drawing drawn(Map<String, Object> settings, Column... columns) throws Exception {
    return bench.open(TestMaterials.table(columns), settings).draw(false);
  }

  private Notice refused(Map<String, Object> settings, Column... columns) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> drawn(settings, columns));
    assertThat(refusal).isNotNull();
    assertThat(refusal.notice().advice()).isNotEmpty();
    assertThat(refusal.notice().sentence()).doesNotContain("{", "null");
    return refusal.notice();
  }

  @Test
  void a_column_that_follows_from_others_is_named_with_them() {
    double[] sum = IntStream.range(0, 6).mapToDouble(i -> 0.3 * UP[i] - 0.1 * ODD[i] + 4).toArray();

    Notice notice =
        refused(
            Map.of("target", "y"),
            numbers("up", UP),
            numbers("odd", ODD),
            numbers("sum", sum),
            numbers("y", EVEN));

    assertThat(notice.what()).contains("“sum”", "“up”", "“odd”");
    assertThat(notice.advice()).contains("one of them");
  }

  @Test
  void one_scale_written_in_two_units_is_found_whatever_the_offset() {
    double[] kelvin = Arrays.stream(UP).map(v -> 1e9 + 1.8 * v / 7).toArray();

    Notice notice =
        refused(
            Map.of("target", "y"),
            numbers("odd", ODD),
            numbers("up", UP),
            numbers("kelvin", kelvin),
            numbers("y", EVEN));

    assertThat(notice.what()).contains("“kelvin”", "“up”").doesNotContain("“odd”");
  }

  @Test
  void a_constant_column_is_named_when_chosen_and_left_alone_by_default() throws Exception {
    double[] tenth = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    Column[] columns = {numbers("up", UP), numbers("tenth", tenth), numbers("y", ODD)};

    Notice notice = refused(Map.of("features", "up,tenth"), columns);
    Drawing drawing = drawn(Map.of(), columns);

    assertThat(notice.what()).contains("“tenth”").doesNotContain("“up”");
    assertThat(drawing.figures().get("coefficients").table().rows()).hasSize(2);
  }

  @Test
  void a_target_that_never_varies_is_refused() {
    Notice notice =
        refused(
            Map.of("target", "y"), numbers("up", UP), numbers("y", 0.1, 0.1, 0.1, 0.1, 0.1, 0.1));

    assertThat(notice.what()).contains("“y”");
  }

  @Test
  void the_target_cannot_be_a_feature() {
    Notice notice =
        refused(Map.of("target", "y", "features", "up,y"), numbers("up", UP), numbers("y", ODD));

    assertThat(notice.what()).contains("“y”");
  }

  @Test
  void rows_must_outnumber_the_coefficients() {
    Column[] three = {numbers("a", 1, 2, 4), numbers("b", 3, 1, 9), numbers("y", 1, 5, 2)};

    assertThat(refused(Map.of(), three).what()).contains("3 rows", "at least 4");
  }

  @Test
  void one_row_and_no_row_are_refused() {
    assertThat(refused(Map.of(), numbers("a", 1), numbers("y", 2)).what()).isNotEmpty();
    assertThat(refused(Map.of(), numbers("a"), numbers("y")).what()).isNotEmpty();
    assertThat(refused(Map.of(), numbers("y", UP)).what()).isNotEmpty();
    assertThat(
            refused(Map.of(), new LabelColumn("who", List.of("a", "b"), new int[] {0, 1, 0}))
                .what())
        .isNotEmpty();
  }

  @Test
  void numbers_too_large_to_square_are_refused() {
    Notice notice =
        refused(Map.of("target", "y"), numbers("up", 1, 2, 3, 4, 5, 1e200), numbers("y", ODD));

    assertThat(notice.what()).contains("“up”");
  }

  @Test
  void rows_with_a_missing_cell_are_left_out_and_counted() throws Exception {
    Drawing drawing =
        drawn(
            Map.of("target", "y"),
            numbers("x", 0, 1, Double.NaN, 2, 3, Double.POSITIVE_INFINITY),
            numbers("y", 1, 3, 100, 5, Double.NaN, 7),
            numbers("unused", 1, 1, 1, 1, 1, 1));

    assertThat(fact(drawing, "rows")).isEqualTo(3);
    assertThat(fact(drawing, "left_out")).isEqualTo(3);
    assertThat(fact(drawing, "slope")).isCloseTo(2, within(1e-12));
    assertThat(drawing.said().orElseThrow().sentence()).contains("3 rows with a missing cell");
  }

  @Test
  void the_error_on_unseen_rows_is_not_made_up_where_folds_do_not_determine_it() throws Exception {
    Drawing drawing =
        drawn(Map.of("target", "y"), numbers("x", 0, 0, 0, 0, 0, 1), numbers("y", ODD));

    assertThat(drawing.scores()).doesNotContainKey("rmse").containsKey("r2");
    assertThat(drawing.said().orElseThrow().sentence()).contains("unseen rows cannot be known");
  }

  @Test
  void columns_of_very_unlike_size_are_fitted_all_the_same() throws Exception {
    double[] tiny = Arrays.stream(ODD).map(v -> v * 1e-30).toArray();
    double[] huge = Arrays.stream(EVEN).map(v -> 1e40 + v * 1e39).toArray();

    Drawing drawing =
        drawn(
            Map.of("target", "y"),
            numbers("tiny", tiny),
            numbers("huge", huge),
            numbers("y", IntStream.range(0, 6).mapToDouble(i -> 3 * ODD[i] + EVEN[i]).toArray()));

    double[] closed = Bench.coefficients(drawing, Bench.CLOSED);
    assertThat(closed[1] * 1e-30).isCloseTo(3, within(1e-9));
    assertThat(closed[2] * 1e39).isCloseTo(1, within(1e-9));
    assertThat(drawing.facts()).containsEntry("ill_conditioned", true);
  }
}
