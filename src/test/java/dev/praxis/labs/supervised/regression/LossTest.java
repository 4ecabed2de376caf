package dev.praxis.labs.supervised.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Dataset;
import dev.praxis.lab.TestMaterials;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Gradient and surface against differences of the mean squared error written out here.
class LossTest {
  private static final double[] WEIGHTS = {12, 3.5, -0.4};

  private static Space space(boolean standardised) throws Exception {
    Dataset data = TestMaterials.shipped("diabetes");
    Sample sample = Sample.of(data, "progression", List.of("bmi", "bp"));
    return Space.of(Design.of(sample), standardised);
  }

  private static double meanSquare(Space space, double... weights) {
    double sum = 0;
    for (int i = 0; i < space.y().length; i++) {
      double[] row = space.x()[i];
      double error = space.y()[i] - weights[0] - weights[1] * row[0] - weights[2] * row[1];
      sum += error * error;
    }
    return sum / space.y().length;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_gradient_is_the_slope_of_the_loss(boolean standardised) throws Exception {
    Space space = space(standardised);
    double h = 1e-4;

    double[] gradient = space.at(WEIGHTS).gradient();

    for (int j = 0; j < WEIGHTS.length; j++) {
      double[] up = WEIGHTS.clone();
      double[] down = WEIGHTS.clone();
      up[j] += h;
      down[j] -= h;
      double difference = (meanSquare(space, up) - meanSquare(space, down)) / (2 * h);
      assertThat(gradient[j]).isCloseTo(difference, within(1e-6 * Math.abs(difference) + 1e-4));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_surface_is_the_loss_with_the_other_slope_held(boolean standardised) throws Exception {
    Space space = space(standardised);

    Surface surface = Surface.of(space, WEIGHTS, 0);

    double bottom = meanSquare(space, surface.intercept(), surface.slope(), WEIGHTS[2]);
    assertThat(surface.bottom()).isCloseTo(bottom, within(1e-8));
    for (double intercept : new double[] {-100, 0, 152}) {
      for (double slope : new double[] {-20, 0, 45}) {
        assertThat(surface.bottom() + surface.excess(intercept, slope))
            .isCloseTo(meanSquare(space, intercept, slope, WEIGHTS[2]), within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void steps_beyond_the_largest_stable_one_climb(boolean standardised) throws Exception {
    Space space = space(standardised);

    double below = afterSteps(space, 0.999 * space.largestStep());
    double above = afterSteps(space, 1.01 * space.largestStep());

    assertThat(below).isLessThan(meanSquare(space, WEIGHTS));
    assertThat(above).isGreaterThan(1e6 * meanSquare(space, WEIGHTS));
  }

  private static double afterSteps(Space space, double size) {
    var walk = Descent.begin(space, WEIGHTS, 0).walk();
    for (int i = 0; i < 2_000; i++) {
      walk.step(space, size);
    }
    return walk.arrived().loss();
  }
}
