package dev.praxis.labs.supervised.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.figure.Matrix;
import dev.praxis.figure.TreeDiagram;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Labs;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.TestMaterials;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TreeLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private Run<?, ?> iris(Map<String, ?> settings) throws Exception {
    return Trees.open(TestMaterials.shipped("iris"), settings, fits);
  }

  private Run<?, ?> wine() throws Exception {
    return Trees.open(TestMaterials.shipped("wine"), Map.of("depth", 12), fits);
  }

  private static double fact(Drawing drawing, String id) {
    return (Double) drawing.facts().get(id);
  }

  private static double score(Drawing drawing, String id) {
    return drawing.scores().get(id).value();
  }

  @Test
  void the_lab_is_found_and_every_name_it_shows_has_words() {
    var lab = Labs.load().find("tree").orElseThrow();
    var words = lab.words();

    assertThat(lab.spec().module()).isEqualTo("supervised");
    for (var knob : lab.spec().knobs()) {
      assertThat(words.keys())
          .contains("knob." + knob.id() + ".label", "knob." + knob.id() + ".help");
    }
    for (var slot : lab.spec().figures()) {
      assertThat(words.keys()).contains("slot." + slot.id());
    }
    for (var score : lab.spec().scores()) {
      String id = score.id().replace("_*", "");
      assertThat(words.keys()).contains("score." + id + ".label", "score." + id + ".help");
    }
    for (var handle : lab.spec().handles()) {
      assertThat(words.keys())
          .contains("handle." + handle.id() + ".label", "handle." + handle.id() + ".help");
    }
    for (String stride : lab.spec().strides()) {
      assertThat(words.keys()).contains("stride." + stride);
    }
  }

  @Test
  void iris_opens_on_its_petals_and_asks_for_setosa_first() throws Exception {
    Run<?, ?> run = iris(Map.of());

    run.go(run.spec().opens());

    Drawing drawing = run.draw(false);
    assertThat(run.finished()).isTrue();
    assertThat(run.settings().names("features"))
        .containsExactly("petal_length_cm", "petal_width_cm");
    assertThat(drawing.facts()).containsEntry("first_column", "petal_length_cm");
    assertThat(fact(drawing, "first_value")).isBetween(1.9, 3.0);
    assertThat(fact(drawing, "root_impurity")).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(fact(drawing, "depth")).isLessThanOrEqualTo(3);
    assertThat(drawing.facts())
        .containsEntry("classes", List.of("setosa", "versicolor", "virginica"));
    assertThat(score(drawing, "recall_setosa")).isEqualTo(1);
    assertThat(drawing.figures().get("tree").table().rows().getFirst())
        .contains("90 · Gini 0.667")
        .anySatisfy(cell -> assertThat((String) cell).startsWith("petal length ≤ 2."));
  }

  @Test
  void scores_say_what_rows_they_rest_on_and_how_sure_they_are() throws Exception {
    Run<?, ?> run = iris(Map.of("depth", 1));
    run.go(Goal.END);

    Map<String, Estimate> scores = run.draw(false).scores();
    Map<String, Estimate> draft = run.draw(true).scores();

    Estimate train = scores.get("train_accuracy");
    Estimate validation = scores.get("validation_accuracy");
    assertThat(train.on()).isEqualTo("train");
    assertThat(train.n()).isEqualTo(90);
    assertThat(train.low()).isEmpty();
    assertThat(validation.on()).isEqualTo("validation");
    assertThat(validation.n()).isEqualTo(30);
    assertThat(validation.how()).isEqualTo("wilson");
    assertThat(validation.low().orElseThrow()).isLessThan(validation.value());
    assertThat(scores.get("f1").how()).isEqualTo("bootstrap");
    assertThat(scores.get("recall_virginica").n()).isEqualTo(10);
    assertThat(draft).doesNotContainKey("f1");
    assertThat(fact(run.draw(true), "gap"))
        .isCloseTo(train.value() - validation.value(), within(1e-12));
  }

  @Test
  void every_tick_shows_one_question_more_and_loses_no_row() throws Exception {
    Run<?, ?> run = wine();
    run.go(Goal.START);

    for (int tick = 0; !run.finished(); tick++) {
      Drawing drawing = run.draw(true);
      assertThat(fact(drawing, "revealed")).isEqualTo(tick);
      assertThat(fact(drawing, "leaves")).isEqualTo(tick + 1);
      assertThat(
              drawing.figures().get("rules").table().rows().stream()
                  .mapToLong(row -> (Long) row.get(2))
                  .sum())
          .isEqualTo(106);
      assertThat(
              Arrays.stream(((Matrix) drawing.figures().get("confusion")).counts())
                  .flatMapToLong(Arrays::stream)
                  .sum())
          .isEqualTo(36);
      run.forward(1);
    }

    assertThat(run.tick()).isGreaterThan(10);
  }

  @Test
  void ticks_one_by_one_come_to_the_same_as_all_at_once() throws Exception {
    Run<?, ?> slow = wine();
    Run<?, ?> fast = wine();

    for (int i = 0; i < 5; i++) {
      slow.forward(1);
    }
    fast.forward(5);

    assertThat(slow.draw(false).scores()).isEqualTo(fast.draw(false).scores());
    assertThat(slow.draw(false).facts()).isEqualTo(fast.draw(false).facts());
  }

  @Test
  void going_back_takes_the_last_question_away() throws Exception {
    Run<?, ?> run = iris(Map.of());
    run.go(Goal.END);
    long end = run.tick();

    run.seek(end - 1);

    Drawing drawing = run.draw(false);
    assertThat(fact(drawing, "leaves")).isEqualTo(fact(drawing, "questions"));
    assertThat(run.finished()).isFalse();
  }

  @Test
  void a_stride_of_a_level_stops_when_the_level_is_full() throws Exception {
    Run<?, ?> run = wine();

    run.stride(1);
    double first = fact(run.draw(true), "depth");
    run.stride(1);

    TreeDiagram tree = (TreeDiagram) run.draw(true).figures().get("tree");
    assertThat(first).isEqualTo(1);
    assertThat(tree.root().children().orElseThrow().yes().children()).isPresent();
    assertThat(tree.root().children().orElseThrow().no().children()).isPresent();
  }

  @Test
  void the_test_set_has_no_score_until_it_is_opened() throws Exception {
    Run<?, ?> run = iris(Map.of());
    run.go(Goal.END);
    Drawing before = run.draw(false);

    run.edit("open_test", new Gesture.Pressed());

    Drawing after = run.draw(false);
    assertThat(before.scores()).doesNotContainKeys("test_accuracy", "test_f1");
    assertThat(before.facts()).containsEntry("test_open", false);
    assertThat(after.facts()).containsEntry("test_open", true);
    assertThat(after.scores().get("test_accuracy").n()).isEqualTo(30);
    assertThat(after.scores().get("test_f1").on()).isEqualTo("test");
    assertThat(after.facts().get("split")).isEqualTo(before.facts().get("split"));
  }

  @Test
  void an_open_test_set_stays_open_on_the_way_and_shuts_with_a_new_setting() throws Exception {
    Run<?, ?> run = iris(Map.of());
    run.forward(1);
    run.edit("open_test", new Gesture.Pressed());

    run.forward(1);

    assertThat(run.draw(true).facts()).containsEntry("test_open", true);
    assertThat(Run.restarted(run.spec(), run.experiment()).edits()).isEmpty();
  }

  @Test
  void an_unknown_hand_is_refused() throws Exception {
    Run<?, ?> run = iris(Map.of());

    assertThatThrownBy(() -> run.edit("open_test", new Gesture.Removed(1)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> run.edit("shake", new Gesture.Pressed())).isInstanceOf(Refusal.class);
  }

  @Test
  void the_split_does_not_depend_on_how_the_tree_grows_but_on_the_seed() throws Exception {
    Object shallow = iris(Map.of("depth", 1)).draw(true).facts().get("split");
    Object deep = iris(Map.of("depth", 9, "criterion", "entropy")).draw(true).facts().get("split");

    assertThat(shallow).isEqualTo(deep);
    assertThat((String) shallow).matches("[0-9a-f]{12}");
  }

  @Test
  void depth_0_is_one_leaf_and_says_so() throws Exception {
    Run<?, ?> run = iris(Map.of("depth", 0));

    run.go(Goal.END);

    Drawing drawing = run.draw(false);
    assertThat(run.tick()).isZero();
    assertThat(fact(drawing, "leaves")).isEqualTo(1);
    assertThat(fact(drawing, "first_value")).isNaN();
    assertThat(score(drawing, "train_accuracy")).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(drawing.said().orElseThrow().sentence()).contains("Depth is 0");
    assertThat(drawing.figures().get("rules").table().rows().getFirst()).contains("always");
  }

  @Test
  void columns_that_do_not_vary_end_at_once_and_say_so() throws Exception {
    Dataset flat =
        TestMaterials.table(
            TestMaterials.numbers("a", 2, 2, 2, 2, 2, 2),
            Trees.labels("c", "p", "q", "p", "q", "p", "q"));

    Run<?, ?> run = Trees.open(flat, Map.of(), fits);
    run.go(Goal.END);

    assertThat(run.tick()).isZero();
    assertThat(run.draw(false).said().orElseThrow().sentence()).contains("No question");
  }

  @Test
  void rows_with_a_missing_cell_are_left_out_and_counted() throws Exception {
    Dataset holes =
        TestMaterials.table(
            TestMaterials.numbers("a", 1, 2, 3, Double.NaN, 5, 6, Double.POSITIVE_INFINITY, 8),
            TestMaterials.numbers("b", 1, 2, 3, 4, 5, 6, 7, 8),
            Trees.labels("c", "p", "q", "", "q", "p", "q", "p", "q"));

    Drawing drawing = Trees.open(holes, Map.of(), fits).draw(false);

    assertThat(fact(drawing, "left_out")).isEqualTo(3);
    assertThat(fact(drawing, "rows")).isEqualTo(5);
    assertThat(drawing.said().orElseThrow().sentence()).contains("3 rows").contains("p");
  }

  @Test
  void a_class_of_two_rows_is_named() throws Exception {
    Dataset rare =
        TestMaterials.table(
            TestMaterials.numbers("a", 1, 2, 3, 4, 5, 6, 7, 8),
            Trees.labels("c", "many", "many", "many", "many", "many", "many", "few", "few"));

    Drawing drawing = Trees.open(rare, Map.of(), fits).draw(false);

    assertThat(drawing.said().orElseThrow().sentence()).contains("less than 3: few.");
  }

  @Test
  void two_rows_are_enough_to_go_on() throws Exception {
    Dataset two =
        TestMaterials.table(TestMaterials.numbers("a", 1, 2), Trees.labels("c", "p", "q"));

    Run<?, ?> run = Trees.open(two, Map.of(), fits);
    run.go(Goal.END);
    run.edit("open_test", new Gesture.Pressed());

    Drawing drawing = run.draw(false);
    assertThat(score(drawing, "train_accuracy")).isEqualTo(1);
    assertThat(drawing.scores()).doesNotContainKeys("validation_accuracy", "f1", "test_accuracy");
    assertThat(drawing.said().orElseThrow().sentence()).contains("too small");
  }

  @Test
  void bad_data_is_refused_with_something_to_try() {
    var numbers = TestMaterials.numbers("a", 1, 2, 3);
    var missing = TestMaterials.numbers("a", Double.NaN, Double.NaN, Double.NaN);
    var huge = TestMaterials.numbers("a", 1e308, 1.7e308, -1e308);
    String[] many = IntStream.range(0, 63).mapToObj(i -> "class " + i % 21).toArray(String[]::new);
    Column index = TestMaterials.numbers("a", IntStream.range(0, 63).asDoubleStream().toArray());

    refused(
        TestMaterials.table(numbers, Trees.labels("c", "p", "p", "p")), "nothing to tell apart");
    refused(TestMaterials.table(numbers, Trees.labels("c", "", "", "")), "None of the 3 rows");
    refused(TestMaterials.table(missing, Trees.labels("c", "p", "q", "p")), "columns of numbers");
    refused(TestMaterials.table(huge, Trees.labels("c", "p", "q", "p")), "too large");
    refused(TestMaterials.table(index, Trees.labels("c", many)), "21 classes");
    refused(TestMaterials.table(numbers), "no column of labels");
    refused(
        TestMaterials.table(TestMaterials.numbers("a", 1), Trees.labels("c", "p")),
        "nothing to tell apart");
  }

  private void refused(Dataset data, String because) {
    assertThatThrownBy(() -> Trees.open(data, Map.of(), fits))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.notice().what()).contains(because).doesNotContain("{");
              assertThat(refusal.notice().advice()).isNotEmpty().doesNotContain("{");
            });
  }

  @Test
  void a_chosen_column_without_numbers_is_refused() {
    Dataset data =
        TestMaterials.table(
            TestMaterials.numbers("a", 1, 2, 3),
            TestMaterials.numbers("b", Double.NaN, Double.NaN, Double.NaN),
            Trees.labels("c", "p", "q", "p"));

    assertThatThrownBy(() -> Trees.open(data, Map.of("features", List.of("a", "b")), fits))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("None of the 3 rows");
  }

  @Test
  void a_target_with_too_many_levels_gives_way_to_one_a_tree_can_show() throws Exception {
    String[] names = IntStream.range(0, 30).mapToObj(i -> "name " + i).toArray(String[]::new);
    String[] kinds =
        IntStream.range(0, 30).mapToObj(i -> i < 15 ? "low" : "high").toArray(String[]::new);
    Dataset data =
        TestMaterials.table(
            Trees.labels("name", names),
            TestMaterials.numbers("a", IntStream.range(0, 30).asDoubleStream().toArray()),
            Trees.labels("kind", kinds));

    Run<?, ?> run = Trees.open(data, Map.of(), fits);
    run.go(Goal.END);

    assertThat(run.settings().text("target")).isEqualTo("kind");
    assertThat(fact(run.draw(false), "leaves")).isEqualTo(2);
  }

  @Test
  void both_ends_of_every_knob_draw() throws Exception {
    for (String table : List.of("iris", "digits")) {
      for (Map<String, ?> end :
          List.of(
              Map.of("depth", 12, "min_leaf", 1, "criterion", "error", "show", "both"),
              Map.of("depth", 0, "min_leaf", 200, "criterion", "entropy", "show", "validation"),
              Map.of("depth", 12, "min_leaf", 200))) {
        Run<?, ?> run = Trees.open(TestMaterials.shipped(table), end, fits);

        run.go(Goal.END);

        assertThat(run.draw(false).figures().values())
            .allSatisfy(figure -> assertThat(figure.describe()).isNotEmpty());
      }
    }
  }
}
