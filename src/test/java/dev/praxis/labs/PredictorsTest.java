package dev.praxis.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Predictor.Answer;
import dev.praxis.lab.Predictor.Input;
import dev.praxis.lab.Predictor.Output;
import dev.praxis.lab.Run;
import dev.praxis.statistics.Regression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a lab offers its model, the model answers as the lab's own scores say it does.
@ExtendWith(Blames.class)
class PredictorsTest {
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  private Run<?, ?> ended(Subject lab, Map<String, ?> settings) throws Exception {
    Run<?, ?> run = lab.open(lab.with(settings), fits);
    run.go(Goal.END);
    return run;
  }

  private static Subject subject(String id) {
    return Subjects.all().filter(each -> each.toString().equals(id)).findFirst().orElseThrow();
  }

  static Stream<Subject> offering() throws Exception {
    var offering = new ArrayList<Subject>();
    try (var fits = new Fits()) {
      for (Subject lab : Subjects.all().toList()) {
        Run<?, ?> run = lab.open(lab.experiment(), fits);
        if (run.predictor().isPresent() && lab.data().isPresent()) {
          offering.add(lab);
        }
      }
    }
    return offering.stream();
  }

  @Test
  void the_labs_that_fit_a_model_offer_it() throws Exception {
    assertThat(offering().map(Subject::toString)).contains("k-means", "linear-regression", "tree");
  }

  @Test
  void a_lab_offers_to_serve_where_it_has_a_model_at_its_end_and_nowhere_else() throws Exception {
    for (Subject lab : Subjects.all().toList()) {
      Run<?, ?> run = lab.open(lab.experiment(), fits);
      assertThat(run.servable().isPresent()).as(lab.toString()).isEqualTo(lab.lab().serves());
    }
  }

  @ParameterizedTest
  @MethodSource("offering")
  void answers_are_of_the_kind_that_is_declared_and_the_same_again(Subject lab) throws Exception {
    Run<?, ?> run = ended(lab, Map.of());
    Predictor model = run.predictor().orElseThrow();
    Dataset data = lab.data().orElseThrow();

    assertThat(model.inputs()).isNotEmpty();
    assertThat(model.inputs().stream().map(Input::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> data.column(name).isPresent())
        .doesNotContain(model.output().name());
    for (double[] row : rows(model, data).values()) {
      Answer answer = model.predict(row.clone());
      assertThat(model.predict(row)).isEqualTo(answer);
      assertThat(fits(answer, model.output())).as(answer.toString()).isTrue();
    }
  }

  private static boolean fits(Answer answer, Output output) {
    return switch (output) {
      case Output.Numeric number ->
          answer instanceof Answer.Numeric(double value) && Double.isFinite(value);
      case Output.Classes classes ->
          answer instanceof Answer.Chosen chosen
              && classes.classes().contains(chosen.value())
              && isDistribution(chosen);
    };
  }

  private static boolean isDistribution(Answer.Chosen chosen) {
    var shares = chosen.probabilities();
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    return shares.isEmpty()
        || Math.abs(sum - 1) < 1e-12
            && shares.values().stream().allMatch(p -> p <= shares.get(chosen.value()));
  }

  /// The complete rows of a table as the model takes them, by number.
  private static Map<Integer, double[]> rows(Predictor model, Dataset data) {
    var rows = new HashMap<Integer, double[]>();
    List<NumberColumn> columns =
        model.inputs().stream()
            .map(input -> (NumberColumn) data.column(input.name()).orElseThrow())
            .toList();
    for (int row = 0; row < data.rows(); row++) {
      int at = row;
      double[] cells = columns.stream().mapToDouble(column -> column.at(at)).toArray();
      if (Arrays.stream(cells).allMatch(Double::isFinite)) {
        rows.put(row, cells);
      }
    }
    return rows;
  }

  @Test
  void the_line_explains_as_much_as_its_score_says() throws Exception {
    Subject lab = subject("linear-regression");
    Run<?, ?> run = ended(lab, Map.of());
    Predictor model = run.predictor().orElseThrow();
    Dataset data = lab.data().orElseThrow();
    var target = (NumberColumn) data.column(model.output().name()).orElseThrow();
    Map<Integer, double[]> rows = rows(model, data);
    rows.keySet().removeIf(row -> Double.isNaN(target.at(row)));

    double[] truth = rows.keySet().stream().mapToDouble(target::at).toArray();
    double[] said = rows.values().stream().mapToDouble(row -> value(model, row)).toArray();

    Estimate score = run.draw(false).scores().get("r2");
    assertThat(truth).hasSize((int) score.n());
    assertThat(Regression.r2(truth, said)).isCloseTo(score.value(), within(1e-12));
  }

  private static double value(Predictor model, double[] row) {
    return ((Answer.Numeric) model.predict(row)).value();
  }

  private static String chosen(Predictor model, double[] row) {
    return ((Answer.Chosen) model.predict(row)).value();
  }

  @Test
  void the_tree_is_right_as_often_as_its_scores_say() throws Exception {
    for (long depth : List.of(1L, 3L, 8L)) {
      Subject lab = subject("tree");
      Run<?, ?> run = ended(lab, Map.of("depth", depth));
      run.edit("open_test", new Gesture.Pressed());
      Predictor model = run.predictor().orElseThrow();
      Dataset data = lab.data().orElseThrow();
      var target = (LabelColumn) data.column(model.output().name()).orElseThrow();

      long right =
          rows(model, data).entrySet().stream()
              .filter(row -> chosen(model, row.getValue()).equals(target.text(row.getKey())))
              .count();

      double scored =
          Stream.of("train_accuracy", "validation_accuracy", "test_accuracy")
              .map(run.draw(false).scores()::get)
              .mapToDouble(score -> score.value() * score.n())
              .sum();
      assertThat((double) right).isCloseTo(scored, within(1e-9));
    }
  }

  @Test
  void a_tree_shown_in_part_answers_with_that_part() throws Exception {
    Subject lab = subject("tree");
    Run<?, ?> run = lab.open(lab.experiment(), fits);
    Predictor stump = run.predictor().orElseThrow();
    run.go(Goal.END);
    Predictor grown = run.predictor().orElseThrow();
    Dataset data = lab.data().orElseThrow();

    assertThat(rows(stump, data).values().stream().map(row -> chosen(stump, row)).distinct())
        .hasSize(1);
    assertThat(rows(grown, data).values().stream().map(row -> chosen(grown, row)).distinct())
        .hasSizeGreaterThan(1);
  }

  /// At the end every centroid is the mean of its rows, so the answers alone give the inertia.
  @Test
  void the_clusters_are_as_tight_as_their_score_says() throws Exception {
    for (boolean standardise : List.of(false, true)) {
      Subject lab = subject("k-means");
      Run<?, ?> run = ended(lab, Map.of("standardise", standardise));
      Predictor model = run.predictor().orElseThrow();
      Dataset data = lab.data().orElseThrow();

      var clusters = new HashMap<String, List<double[]>>();
      double[] spread = standardise ? spread(rows(model, data)) : ones(model);
      rows(model, data)
          .values()
          .forEach(
              row ->
                  clusters
                      .computeIfAbsent(chosen(model, row), key -> new ArrayList<>())
                      .add(scaled(row, spread)));

      double inertia = clusters.values().stream().mapToDouble(PredictorsTest::inertia).sum();
      assertThat(inertia).isCloseTo(run.draw(false).scores().get("inertia").value(), within(1e-9));
    }
  }

  private static double[] ones(Predictor model) {
    return model.inputs().stream().mapToDouble(input -> 1).toArray();
  }

  private static double[] spread(Map<Integer, double[]> rows) {
    List<double[]> all = List.copyOf(rows.values());
    return IntStream.range(0, all.getFirst().length)
        .mapToDouble(j -> Math.sqrt(squares(all, j) / all.size()))
        .toArray();
  }

  private static double[] scaled(double[] row, double[] spread) {
    return IntStream.range(0, row.length).mapToDouble(j -> row[j] / spread[j]).toArray();
  }

  private static double inertia(List<double[]> rows) {
    return IntStream.range(0, rows.getFirst().length).mapToDouble(j -> squares(rows, j)).sum();
  }

  private static double squares(List<double[]> rows, int column) {
    double mean = rows.stream().mapToDouble(row -> row[column]).average().orElseThrow();
    return rows.stream().mapToDouble(row -> Math.pow(row[column] - mean, 2)).sum();
  }
}
