package dev.praxis.serve.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.CsvImport;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.TestMaterials;
import dev.praxis.serve.ModelService;
import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.ServedModel;
import dev.praxis.serve.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShadowTest {
  @TempDir private Path folder;

  private static RemoteService client(ModelService service) throws ServeProblem {
    return RemoteService.at(service.address().toString(), Services.TOKEN);
  }

  @Test
  void both_are_asked_everything_and_what_they_said_becomes_a_table() throws Exception {
    ServedModel grown = Services.fitted("tree", Map.of());
    ServedModel stump = Services.fitted("tree", Map.of("depth", 1L));
    Dataset iris = TestMaterials.shipped("iris");
    Rows rows = Rows.of(iris, grown.predictor().inputs());
    Path file = folder.resolve("shadow.csv");
    try (ModelService one = Services.start(grown);
        ModelService two = Services.start(stump);
        RemoteService first = client(one);
        RemoteService second = client(two)) {
      ShadowReport report = new Shadow(first, second, rows, 8).run(Schedule.constant(300, 0.5));
      report.write(file);

      long same =
          rows.cells().stream()
              .map(cells -> cells.stream().mapToDouble(cell -> (Double) cell).toArray())
              .filter(row -> said(grown, row).equals(said(stump, row)))
              .count();
      assertThat(report.both()).isEqualTo(150);
      assertThat(report.agreed()).isEqualTo(same).isLessThan(150);
      assertThat(report.champion().max()).isPositive();
    }
    assertThat(Files.readString(file).lines().findFirst())
        .hasValue(
            "intended_ms,petal_length_cm,petal_width_cm,"
                + "champion,challenger,agree,champion_ms,challenger_ms");
    var table = CsvImport.read(CsvImport.preview(file), Map.of());
    assertThat(table.rows()).isEqualTo(150);
    assertThat(((LabelColumn) table.column("agree").orElseThrow()).levels())
        .containsExactlyInAnyOrder("yes", "no");
    assertThat(table.column("champion_ms").orElseThrow().missing()).isZero();
  }

  private static String said(ServedModel model, double[] row) {
    return ((Predictor.Answer.Chosen) model.predictor().predict(row)).value();
  }

  @Test
  void a_challenger_that_is_gone_costs_the_champion_nothing() throws Exception {
    ServedModel model = Services.fitted("tree", Map.of());
    Rows rows = Rows.of(TestMaterials.shipped("iris"), model.predictor().inputs());
    ModelService two = Services.start(model);
    try (ModelService one = Services.start(model);
        RemoteService first = client(one);
        RemoteService second = client(two)) {
      var shadow = new Shadow(first, second, rows, 4);
      two.close();

      ShadowReport report = shadow.run(Schedule.constant(200, 0.25));

      assertThat(report.pairs()).hasSize(50);
      assertThat(report.pairs()).allMatch(pair -> pair.champion().prediction().isPresent());
      assertThat(report.both()).isZero();
      assertThat(report.agreed()).isZero();
    }
  }

  @Test
  void models_of_other_inputs_are_refused() throws Exception {
    ServedModel tree = Services.fitted("tree", Map.of());
    ServedModel line = Services.fitted("linear-regression", Map.of());
    Rows rows = Rows.of(TestMaterials.shipped("iris"), tree.predictor().inputs());
    try (ModelService one = Services.start(tree);
        ModelService two = Services.start(line);
        RemoteService first = client(one);
        RemoteService second = client(two)) {
      assertThatThrownBy(() -> new Shadow(first, second, rows, 4))
          .isInstanceOf(ServeProblem.class)
          .hasMessageContaining("different inputs");
    }
  }

  @Test
  void numbers_agree_up_to_rounding_and_nothing_agrees_with_nothing() {
    assertThat(pair(1.0, 1.0 + 1e-12).agree()).isTrue();
    assertThat(pair(1.0, 1.001).agree()).isFalse();
    assertThat(pair("1", 1.0).agree()).isFalse();
    var silent = new Pair.Side(Optional.empty(), 0);
    assertThat(new Pair(0, 0, silent, silent).agree()).isFalse();
  }

  private static Pair pair(Object one, Object other) {
    return new Pair(0, 0, new Pair.Side(Optional.of(one), 1), new Pair.Side(Optional.of(other), 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.0.2.1:8080",
        "http://evil.example:8080",
        "https://127.0.0.1:8080",
        "http://127.0.0.1",
        "http://127.0.0.1:8080/other",
        "http://127.0.0.1@evil.example:8080",
        "127.0.0.1:8080",
        "http://127.0.0.1:8080/?a=b",
        "no address",
        ""
      })
  void a_token_goes_to_no_other_machine(String address) {
    assertThatThrownBy(() -> RemoteService.at(address, Services.TOKEN))
        .isInstanceOf(ServeProblem.class)
        .hasMessageContaining("no address of a service on this machine");
  }

  @Test
  void a_table_that_does_not_fit_is_refused_by_name() throws Exception {
    ServedModel tree = Services.fitted("tree", Map.of());
    var inputs = tree.predictor().inputs();

    assertThatThrownBy(() -> Rows.of(TestMaterials.shipped("wine"), inputs))
        .hasMessageContaining("has no column “petal_length_cm”");
    Dataset empty =
        TestMaterials.table(
            TestMaterials.numbers("petal_length_cm", Double.NaN),
            TestMaterials.numbers("petal_width_cm", 1));
    assertThatThrownBy(() -> Rows.of(empty, inputs)).hasMessageContaining("no complete row");
  }
}
