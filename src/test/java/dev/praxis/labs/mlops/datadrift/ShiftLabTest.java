package dev.praxis.labs.mlops.datadrift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.SnippetRunner;
import dev.praxis.lab.TestMaterials;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ShiftLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  private Run<?, ?> run(Map<String, Object> settings, Dataset reference, Dataset current)
      throws Exception {
    Run<?, ?> run =
        Run.open(
            new ShiftLab(),
            Experiment.of("data-drift", Map.of()).with(new Settings(settings)),
            new Materials(Map.of("reference", reference, "current", current)),
            fits,
            new Cancel());
    run.go(Goal.END);
    return run;
  }

  private Drawing shipped(Map<String, Object> settings) throws Exception {
    Dataset table = TestMaterials.shipped("diabetes");
    return run(settings, table, table).draw(false);
  }

  private static Column labels(String name, String... cells) {
    List<String> levels = Arrays.stream(cells).distinct().toList();
    return new Column.LabelColumn(
        name, levels, Arrays.stream(cells).mapToInt(levels::indexOf).toArray());
  }

  /// scipy 1.17.1: ks_2samp([1, ..., 8], [3.5, ..., 10.5], method="exact") gives D = 0.375 and
  /// p = 0.6601398601398599; wasserstein_distance gives 2.5.
  @Test
  void two_tables_are_compared_whole_and_as_scipy_does() throws Exception {
    var before = TestMaterials.table(TestMaterials.numbers("x", 1, 2, 3, 4, 5, 6, 7, 8));
    var after =
        new Dataset(
            "b",
            "Later table",
            List.of(TestMaterials.numbers("x", 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5)),
            "1");

    Drawing drawn = run(Map.of("inject", "nothing"), before, after).draw(false);

    assertThat(drawn.scores().get("effect_ks").value()).isCloseTo(0.375, within(1e-12));
    assertThat(drawn.scores().get("p_ks").value()).isCloseTo(0.6601398601398599, within(1e-12));
    assertThat(drawn.scores().get("wasserstein").value()).isCloseTo(2.5, within(1e-12));
    assertThat(drawn.scores()).doesNotContainKey("false_alarms");
  }

  @Test
  void a_shuffle_is_seen_by_no_column_and_by_all_together() throws Exception {
    Map<String, Object> calm = Map.of("inject", "nothing", "column", "s1", "n", 110L);
    Map<String, Object> harmed =
        Map.of("inject", "shuffle", "injected", "s1", "since", 1L, "n", 110L);

    Drawing before = shipped(calm);
    Drawing after = shipped(harmed);

    for (String test : List.of("ks", "psi", "wasserstein", "jensen_shannon")) {
      assertThat(after.scores().get("effect_" + test).value())
          .as(test)
          .isCloseTo(before.scores().get("effect_" + test).value(), within(1e-12));
    }
    assertThat(after.facts().get("found")).isEqualTo(List.of());
    assertThat(after.facts().get("joint_found")).isEqualTo(true);
    assertThat(before.facts().get("joint_found")).isEqualTo(false);
  }

  @Test
  void a_hundred_thousand_rows_convict_a_fiftieth_of_a_deviation_and_psi_stays_calm()
      throws Exception {
    Map<String, Object> many =
        Map.of("rows", "made", "n", 100_000L, "windows", 1L, "since", 1L, "shift", 0.02);
    Map<String, Object> few =
        Map.of("rows", "made", "n", 1_000L, "windows", 1L, "since", 1L, "shift", 0.02);

    assertThat(shipped(many).scores().get("p_ks").value()).isLessThan(0.01);
    assertThat(shipped(many).scores().get("effect_psi").value()).isLessThan(0.002);
    assertThat(shipped(few).scores().get("p_ks").value()).isGreaterThan(0.05);
  }

  @Test
  void missing_cells_are_quality_and_no_drift() throws Exception {
    Drawing drawn =
        shipped(Map.of("inject", "missing", "part", 0.3, "since", 1L, "correction", "bonferroni"));

    assertThat(drawn.scores().get("missing").value()).isBetween(0.15, 0.45);
    assertThat(drawn.facts().get("found")).isEqualTo(List.of());
    assertThat(drawn.facts().get("incomplete")).isEqualTo(List.of("bmi"));
  }

  @Test
  void a_new_category_is_named_and_convicted_by_chi_square() throws Exception {
    Drawing drawn =
        shipped(Map.of("inject", "category", "injected", "sex", "part", 0.2, "since", 1L));

    assertThat(drawn.facts().get("found")).isEqualTo(List.of("sex"));
    assertThat(drawn.figures().get("quality").table().rows())
        .anyMatch(row -> row.getFirst().equals("sex") && row.getLast().equals("new"));
  }

  @Test
  void bad_tables_are_refused_or_named() throws Exception {
    var one = TestMaterials.table(TestMaterials.numbers("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    var other =
        new Dataset("b", "Later table", List.of(TestMaterials.numbers("y", 1, 2, 3, 4, 5, 6)), "1");
    double[] same = new double[40];
    double[] up = new double[40];
    Arrays.setAll(up, i -> i * 7 % 40);
    var constant =
        TestMaterials.table(TestMaterials.numbers("flat", same), TestMaterials.numbers("up", up));

    assertThatThrownBy(() -> run(Map.of(), one, other))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no column in common");
    assertThatThrownBy(
            () -> run(Map.of(), TestMaterials.table(TestMaterials.numbers("flat", same)), constant))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("varies");
    assertThat(run(Map.of("injected", "up"), constant, constant).draw(false).facts().get("skipped"))
        .isEqualTo(List.of("flat"));
  }

  @Test
  void a_reference_alone_is_cut_in_two() throws Exception {
    Dataset wine = TestMaterials.shipped("wine");

    Drawing drawn = run(Map.of(), wine, TestMaterials.shipped("diabetes")).draw(false);

    assertThat(drawn.facts().get("columns")).isEqualTo(14.0);
    assertThat(drawn.figures().get("overview").note()).contains("Italian wines is cut in two.");
  }

  @Test
  void a_column_of_one_table_only_is_named_and_left_out() throws Exception {
    var one =
        TestMaterials.table(
            TestMaterials.numbers("x", 1, 2, 3, 4, 5, 6),
            labels("k", "a", "b", "a", "b", "a", "b"));
    var other =
        new Dataset(
            "b",
            "Later table",
            List.of(
                TestMaterials.numbers("x", 1, 2, 3, 4, 5, 6),
                TestMaterials.numbers("k", 1, 2, 1, 2, 1, 1)),
            "1");

    Drawing drawn = run(Map.of(), one, other).draw(false);

    assertThat(drawn.facts().get("alone")).isEqualTo(List.of("k"));
    assertThat(drawn.figures().get("overview").note()).contains("In one table only: k");
  }

  @Test
  void the_code_shown_gives_the_scores_for_every_kind_of_harm() throws Exception {
    Dataset table = TestMaterials.shipped("diabetes");
    for (String kind : Harm.KINDS) {
      for (String column : List.of("bmi", "sex")) {
        for (String rows : List.of("table", "made")) {
          SnippetRunner.assertAgrees(
              run(Map.of("inject", kind, "injected", column, "rows", rows), table, table));
        }
      }
    }
  }
}
