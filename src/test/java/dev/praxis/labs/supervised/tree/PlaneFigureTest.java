package dev.praxis.labs.supervised.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Dataset;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Cut;
import dev.praxis.figure.Plane.Field.Shares;
import dev.praxis.figure.Plane.Points;
import dev.praxis.figure.TreeDiagram;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Run;
import dev.praxis.lab.TestMaterials;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaneFigureTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  private Run<?, ?> finished(String table, Map<String, ?> settings) throws Exception {
    return finished(TestMaterials.shipped(table), settings);
  }

  private Run<?, ?> finished(Dataset data, Map<String, ?> settings) throws Exception {
    Run<?, ?> run = Trees.open(data, settings, fits);
    run.go(Goal.END);
    return run;
  }

  private static Plane plane(Run<?, ?> run) throws Exception {
    return (Plane) run.draw(false).figures().get("plane");
  }

  private static List<Cut> cuts(Plane plane) {
    return plane.layers().stream().filter(Cut.class::isInstance).map(Cut.class::cast).toList();
  }

  private static List<Points> points(Plane plane) {
    return plane.layers().stream()
        .filter(Points.class::isInstance)
        .map(Points.class::cast)
        .toList();
  }

  private static Stream<TreeDiagram.Node> boxes(TreeDiagram.Node node) {
    return Stream.concat(
        Stream.of(node),
        node.children().stream()
            .flatMap(pair -> Stream.of(pair.yes(), pair.no()).flatMap(PlaneFigureTest::boxes)));
  }

  @Test
  void every_question_is_a_cut_with_the_words_and_the_link_of_its_box() throws Exception {
    Run<?, ?> run = finished("iris", Map.of("depth", 5));

    List<Cut> cuts = cuts(plane(run));
    var diagram = (TreeDiagram) run.draw(false).figures().get("tree");

    List<String> questions =
        boxes(diagram.root())
            .filter(box -> box.series() < 0)
            .map(box -> box.link() + box.text())
            .toList();
    assertThat(cuts.stream().map(cut -> cut.link() + cut.name()).toList())
        .containsExactlyInAnyOrderElementsOf(questions);
    assertThat(cuts).filteredOn(Cut::fresh).hasSize(1);
    assertThat(boxes(diagram.root()).filter(TreeDiagram.Node::fresh).map(TreeDiagram.Node::link))
        .containsExactly(cuts.stream().filter(Cut::fresh).findFirst().orElseThrow().link());
  }

  @Test
  void a_cut_is_no_longer_than_the_region_it_parts() throws Exception {
    Plane plane = plane(finished("iris", Map.of("depth", 2)));

    Cut first = cuts(plane).getFirst();
    Cut second = cuts(plane).getLast();

    assertThat(first.x1()).isEqualTo(first.x2());
    assertThat(first.y1()).isEqualTo(plane.y().low());
    assertThat(first.y2()).isEqualTo(plane.y().high());
    assertThat(Math.min(second.x1(), second.x2())).isGreaterThanOrEqualTo(first.x1());
  }

  @Test
  void colours_change_at_the_cut() throws Exception {
    Dataset line =
        TestMaterials.table(
            TestMaterials.numbers("a", IntStream.range(0, 40).asDoubleStream().toArray()),
            TestMaterials.numbers(
                "b", IntStream.range(0, 40).mapToDouble(i -> i * 7 % 11).toArray()),
            Trees.labels(
                "c",
                IntStream.range(0, 40)
                    .mapToObj(i -> i < 20 ? "low" : "high")
                    .toArray(String[]::new)));

    Plane plane = plane(finished(line, Map.of("depth", 1)));

    double cut = cuts(plane).getFirst().x1();
    Shares field = (Shares) plane.field().orElseThrow();
    for (int cell = 0; cell < field.columns(); cell++) {
      double x = plane.x().low() + (cell + 0.5) / field.columns() * plane.x().span();
      assertThat(field.leading()[cell]).isEqualTo(x <= cut ? 0 : 1);
      assertThat(field.share()[cell]).isEqualTo(1);
    }
  }

  @Test
  void more_columns_make_a_slice_that_says_so() throws Exception {
    Map<String, ?> more =
        Map.of("features", List.of("petal_length_cm", "petal_width_cm", "sepal_length_cm"));

    Plane slice = plane(finished("iris", more));
    Plane whole = plane(finished("iris", Map.of()));

    assertThat(slice.note()).contains("slice").contains("sepal length 5.");
    assertThat(whole.note()).doesNotContain("slice");
  }

  @Test
  void a_tree_that_asks_about_neither_column_is_one_colour() throws Exception {
    Map<String, ?> others = Map.of("features", List.of("sepal_length_cm", "sepal_width_cm"));

    Plane plane = plane(finished("iris", others));

    assertThat(plane.note()).contains("slice").contains("sepal width");
    assertThat(cuts(plane)).isEmpty();
    assertThat(Arrays.stream(((Shares) plane.field().orElseThrow()).leading()).distinct())
        .hasSize(1);
  }

  @Test
  void many_held_columns_are_not_all_named() throws Exception {
    List<String> all =
        TestMaterials.shipped("wine").numbers().stream().map(column -> column.name()).toList();

    Plane plane = plane(finished("wine", Map.of("features", all)));

    assertThat(plane.note()).contains("alcohol").contains("and 7 more").doesNotContain("phenols 0");
  }

  @Test
  void test_rows_are_never_shown() throws Exception {
    Plane training = plane(finished("iris", Map.of("show", "training")));
    Plane validation = plane(finished("iris", Map.of("show", "validation")));
    Plane both = plane(finished("iris", Map.of("show", "both")));

    assertThat(points(training)).extracting(layer -> layer.x().length).containsExactly(90);
    assertThat(points(validation)).extracting(layer -> layer.x().length).containsExactly(30);
    assertThat(points(both)).extracting(layer -> layer.x().length).containsExactly(90, 30);
    assertThat(training.legend()).containsExactly("setosa", "versicolor", "virginica");
  }

  @Test
  void one_column_in_both_directions_is_cut_along_the_first() throws Exception {
    Map<String, ?> same = Map.of("x", "petal_width_cm", "y", "petal_width_cm");

    Plane plane = plane(finished("iris", same));

    assertThat(cuts(plane))
        .isNotEmpty()
        .allSatisfy(cut -> assertThat(cut.x1()).isEqualTo(cut.x2()));
  }
}
