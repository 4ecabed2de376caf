package dev.praxis.stream.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.stream.Dice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamTest {
  static List<Family> families() {
    var all =
        new ArrayList<Family>(
            List.of(
                new Sea(8, 9.5),
                new Sine(true),
                new Sine(false),
                new Hyperplane(10, 3),
                new Led(4),
                new Stagger(1, 3),
                new Gaussians(2)));
    for (int function = 1; function <= 10; function++) {
      all.add(new Agrawal(function, function % 10 + 1));
    }
    all.addAll(List.of(Story.values()));
    return all;
  }

  private static Change sudden(Change.What what) {
    return new Change(what, Change.Shape.SUDDEN, 2000, 1, 1);
  }

  @ParameterizedTest
  @MethodSource("families")
  void an_input_follows_from_its_index_alone_and_fits_its_columns(Family family) {
    for (Change.What what : Change.What.values()) {
      var stream = new Stream(family, sudden(what), 0.1, 50, 7);
      double[] before = stream.at(2500).x();
      for (long i = 1990; i < 2010; i++) {
        Instance instance = stream.at(i);
        assertThat(instance.x()).hasSize(family.features().size());
        assertThat(instance.label()).isBetween(0, family.labels() - 1);
        assertThat(instance.concept()).isEqualTo(i < 2000 ? 0 : 1);
        assertThat(instance.labelAt()).isEqualTo(i + 50);
        for (int j = 0; j < instance.x().length; j++) {
          Feature feature = family.features().get(j);
          if (!feature.number()) {
            assertThat(instance.x()[j]).isBetween(0.0, feature.categories().size() - 1.0);
          }
        }
      }
      assertThat(stream.at(2500).x()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void both_labels_occur_and_the_new_concept_differs(Family family) {
    var dice = new Dice(3);
    int different = 0;
    var seen = new java.util.HashSet<Integer>();
    for (int i = 0; i < 4000; i++) {
      double[] x = family.draw(dice, 0);
      int old = family.label(x, 0, new Dice(i));
      seen.add(old);
      if (!(family instanceof Led)) {
        different += old != family.label(x, 1, new Dice(i)) ? 1 : 0;
      }
    }

    assertThat(seen).hasSize(family.labels());
    assertThat(different > 20 || family instanceof Led).isTrue();
  }

  /// The share of x₁ + x₂ > θ in a square of side 10 is 1 − θ²/200 for θ up to 10.
  @Test
  void sea_has_the_share_of_its_triangle() {
    var stream =
        new Stream(
            new Sea(8, 9.5),
            new Change(Change.What.X_TO_Y, Change.Shape.SUDDEN, 20_000, 1, 1),
            0,
            0,
            1);

    assertThat(positives(stream, 0, 20_000)).isCloseTo(1 - 64 / 200.0, within(0.015));
    assertThat(positives(stream, 20_000, 40_000)).isCloseTo(1 - 90.25 / 200, within(0.015));
  }

  private static double positives(Stream stream, int from, int to) {
    int positives = 0;
    for (int i = from; i < to; i++) {
      positives += stream.at(i).label();
    }
    return (double) positives / (to - from);
  }

  @Test
  void a_change_of_x_keeps_the_law_of_labels() {
    var stream = new Stream(new Sea(8, 9.5), sudden(Change.What.X), 0, 0, 1);

    double mean = 0;
    for (int i = 2000; i < 6000; i++) {
      Instance instance = stream.at(i);
      mean += instance.x()[0] / 4000;
      assertThat(instance.label()).isEqualTo(instance.x()[0] + instance.x()[1] > 8 ? 1 : 0);
    }
    assertThat(mean).isCloseTo(20 / 3.0, within(0.15));
  }

  @Test
  void a_change_of_y_changes_the_share_of_labels() {
    var change = new Change(Change.What.Y, Change.Shape.SUDDEN, 5000, 1, 0.5);
    var stream = new Stream(new Stagger(1, 2), change, 0, 0, 1);

    assertThat(positives(stream, 0, 5000)).isCloseTo(1 / 9.0, within(0.02));
    assertThat(positives(stream, 5000, 10_000)).isCloseTo(0.5 + 0.5 / 9, within(0.03));
  }

  @Test
  void changes_come_about_as_their_shape_says() {
    var gradual = new Change(Change.What.X, Change.Shape.GRADUAL, 100, 40, 1);
    var incremental = new Change(Change.What.X, Change.Shape.INCREMENTAL, 100, 40, 1);
    var recurring = new Change(Change.What.X, Change.Shape.RECURRING, 100, 40, 1);

    assertThat(gradual.progress(100)).isEqualTo(0.5);
    assertThat(gradual.progress(120)).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-12));
    assertThat(incremental.progress(110)).isEqualTo(0.25);
    assertThat(incremental.progress(1000)).isEqualTo(1);
    assertThat(List.of(99L, 100L, 139L, 140L, 179L, 180L).stream().map(recurring::progress))
        .containsExactly(0.0, 1.0, 1.0, 0.0, 0.0, 1.0);
  }
}
