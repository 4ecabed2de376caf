package dev.praxis.labs.supervised.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.data.Column;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.TestMaterials;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// What must hold of least squares on any rows.
class RegressionPropertyTest {
  private static double[][] columns(long seed, int rows) {
    var random = new Random(seed);
    double[][] columns = new double[3][rows];
    for (int i = 0; i < rows; i++) {
      columns[0][i] = 10 * random.nextGaussian() + 3;
      columns[1][i] = random.nextGaussian() + 0.05 * columns[0][i];
      columns[2][i] = 2 * columns[0][i] - 5 * columns[1][i] + 4 * random.nextGaussian();
    }
    return columns;
  }

  private static Solution solve(double[][] columns, boolean standardise) throws Refusal {
    Column[] table = {
      TestMaterials.numbers("a", columns[0]),
      TestMaterials.numbers("b", columns[1]),
      TestMaterials.numbers("y", columns[2])
    };
    Sample sample = Sample.of(TestMaterials.table(table), "y", List.of("a", "b"));
    return Solution.of(Design.of(sample), standardise);
  }

  private static double[][] with(double[][] columns, int column, DoubleUnaryOperator change) {
    double[][] changed = columns.clone();
    changed[column] = Arrays.stream(columns[column]).map(change).toArray();
    return changed;
  }

  @Property(tries = 100)
  void shifting_the_target_shifts_only_the_intercept(
      @ForAll long seed,
      @ForAll @IntRange(min = 8, max = 60) int rows,
      @ForAll @DoubleRange(min = -1e4, max = 1e4) double shift)
      throws Refusal {
    double[][] data = columns(seed, rows);

    double[] before = solve(data, false).weights();
    double[] after = solve(with(data, 2, y -> y + shift), false).weights();

    assertThat(after[0] - before[0]).isCloseTo(shift, within(1e-7));
    assertThat(after[1]).isCloseTo(before[1], within(1e-8));
    assertThat(after[2]).isCloseTo(before[2], within(1e-8));
  }

  @Property(tries = 100)
  void scaling_a_feature_scales_its_slope_inversely(
      @ForAll long seed,
      @ForAll @IntRange(min = 8, max = 60) int rows,
      @ForAll @IntRange(min = -6, max = 6) int decades)
      throws Refusal {
    double[][] data = columns(seed, rows);

    double factor = Math.pow(10, decades);
    double[] before = solve(data, false).weights();
    double[] after = solve(with(data, 1, b -> b * factor), false).weights();

    assertThat(after[2] * factor).isCloseTo(before[2], within(1e-8));
    assertThat(after[1]).isCloseTo(before[1], within(1e-8));
    assertThat(after[0]).isCloseTo(before[0], within(1e-7));
  }

  @Property(tries = 100)
  void standardising_changes_the_numbers_but_not_the_fit(
      @ForAll long seed, @ForAll @IntRange(min = 8, max = 60) int rows) throws Refusal {
    Solution raw = solve(columns(seed, rows), false);
    Solution standardised = solve(columns(seed, rows), true);

    assertThat(standardised.r2()).isEqualTo(raw.r2());
    assertThat(standardised.raw(standardised.weights())).containsExactly(raw.weights());
    assertThat(standardised.space().at(standardised.weights()).loss())
        .isCloseTo(raw.space().at(raw.weights()).loss(), within(1e-8));
  }

  @Property(tries = 100)
  void no_place_near_by_has_a_smaller_loss(
      @ForAll long seed, @ForAll @IntRange(min = 8, max = 60) int rows, @ForAll boolean standardise)
      throws Refusal {
    Solution solution = solve(columns(seed, rows), standardise);
    double least = solution.space().at(solution.weights()).loss();
    var random = new Random(seed);

    for (int i = 0; i < 20; i++) {
      double[] near = solution.weights();
      Arrays.setAll(near, j -> solution.weights()[j] + 0.01 * random.nextGaussian());

      double loss = solution.space().at(near).loss();
      assertThat(loss).isGreaterThan(least);
      assertThat(solution.space().gap(near, solution.weights()))
          .isCloseTo(loss - least, within(1e-7));
    }
  }
}
