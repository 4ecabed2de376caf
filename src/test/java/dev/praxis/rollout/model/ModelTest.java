package dev.praxis.rollout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.rollout.claim.Sample;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smile.classification.GradientTreeBoost;
import smile.math.MathEx;

class ModelTest {
  private static final Sample ROWS = Sample.drawn(1, 800, 0);

  @Test
  void walked_trees_score_as_smile_does() {
    MathEx.setSeed(5);
    GradientTreeBoost smile = Boosted.smile(ROWS);
    MathEx.setSeed(5);
    Boosted walked = Boosted.fitted(ROWS);

    Stream<double[]> rows =
        Stream.concat(
            Arrays.stream(ROWS.x()).limit(100), Arrays.stream(Sample.drawn(99, 1_000, 0).x()));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(walked.score(row))
                    .isCloseTo(Boosted.smileScore(smile, row), within(1e-12)));
  }

  @Test
  void trees_are_more_often_right_than_a_line_and_a_line_than_the_reserve() {
    Cast cast = Cast.fitted(42, Flaw.NONE);

    assertThat(cast.challenger().offline()).isGreaterThan(cast.champion().offline() + 0.02);
    assertThat(cast.champion().offline()).isGreaterThan(cast.reserve().offline() + 0.03);
    assertThat(cast.reserve().score(ROWS.x()[0], true, 0)).isBetween(0.0, 1.0);
  }

  @Test
  void a_mislabelled_version_looks_well_on_its_own_labels_only() {
    Cast cast = Cast.fitted(42, Flaw.MISLABELLED);
    double truly = Version.accuracy(cast.challenger().scorer(), Sample.drawn(43, 4_000, 0));

    assertThat(cast.challenger().offline()).isGreaterThan(cast.champion().offline());
    assertThat(truly).isLessThan(cast.champion().offline() - 0.05);
  }

  @Test
  void a_skewed_version_and_one_without_its_input_score_otherwise() {
    Cast cast = Cast.fitted(42, Flaw.SKEW);
    double[] x = ROWS.x()[0];

    assertThat(cast.challenger().score(x, false, 0.9))
        .isNotEqualTo(cast.challenger().scorer().score(x));
    assertThat(cast.champion().score(x, true, 0.9)).isLessThan(cast.champion().scorer().score(x));
    assertThat(cast.champion().score(x, true, 0.1)).isNaN();
  }

  @Test
  void a_registry_knows_its_champion_through_promotion_and_back() {
    Cast cast = Cast.fitted(42, Flaw.NONE);
    Registry registry =
        Registry.of(cast.reserve(), cast.champion()).challengedBy(cast.challenger());

    assertThat(registry.next()).isEqualTo("v3");
    assertThat(registry.promoted().champion().id()).isEqualTo("v2");
    assertThat(registry.promoted().challenger()).isEmpty();
    assertThat(registry.promoted().restored().champion().id()).isEqualTo("v1");
    assertThat(registry.withdrawn().champion().id()).isEqualTo("v1");
    assertThat(registry.withdrawn().promoted()).isEqualTo(registry.withdrawn());
    assertThat(registry.restored()).isEqualTo(registry);
  }
}
