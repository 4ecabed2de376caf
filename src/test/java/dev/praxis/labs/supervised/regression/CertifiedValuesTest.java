package dev.praxis.labs.supervised.regression;

import static dev.praxis.labs.supervised.regression.Bench.coefficients;
import static dev.praxis.labs.supervised.regression.Bench.fact;
import static dev.praxis.labs.supervised.regression.Bench.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.praxis.lab.Drawing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The lab against values others publish. Source of the certified ones: NIST Statistical Reference
/// Datasets, linear regression, https://www.itl.nist.gov/div898/strd/lls/lls.shtml
class CertifiedValuesTest {
  private static final double PERCENT = 1e-7 * 100;
  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  private Drawing drawn(String id, Map<String, Object> settings) throws Exception {
    return bench.open(id, settings).draw(false);
  }

  private static void assertAll(double[] found, double... certified) {
    assertThat(found).hasSameSizeAs(certified);
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).as("number %d", i).isCloseTo(certified[i], withinPercentage(PERCENT));
    }
  }

  @Test
  void norris_agrees_with_nist() throws Exception {
    Drawing drawing = drawn("norris", Map.of());

    assertAll(coefficients(drawing, Bench.CLOSED), -0.262323073774029, 1.00211681802045);
    assertAll(coefficients(drawing, Bench.ERROR), 0.232818234301152, 0.429796848199937E-03);
    assertThat(score(drawing, "r2")).isCloseTo(0.999993745883712, within(1e-14));
    assertThat(fact(drawing, "residual_sd"))
        .isCloseTo(0.884796396144373, withinPercentage(PERCENT));
  }

  @Test
  void longley_agrees_with_nist_and_warns() throws Exception {
    Drawing drawing = drawn("longley", Map.of());

    assertAll(
        coefficients(drawing, Bench.CLOSED),
        -3482258.63459582,
        15.0618722713733,
        -0.358191792925910E-01,
        -2.02022980381683,
        -1.03322686717359,
        -0.511041056535807E-01,
        1829.15146461355);
    assertAll(
        coefficients(drawing, Bench.ERROR),
        890420.383607373,
        84.9149257747669,
        0.334910077722432E-01,
        0.488399681651699,
        0.214274163161675,
        0.226073200069370,
        455.478499142212);
    assertThat(score(drawing, "r2")).isCloseTo(0.995479004577296, within(1e-13));
    assertThat(fact(drawing, "residual_sd")).isCloseTo(304.854073561965, withinPercentage(PERCENT));
    // R on this table, https://hua-zhou.github.io/teaching/st758-2014fall/longleycond.html:
    // kappa(X, exact = TRUE) is 4.859e+09
    assertThat(fact(drawing, "condition")).isCloseTo(4.859e9, withinPercentage(0.02));
    assertThat(drawing.facts()).containsEntry("ill_conditioned", true);
    assertThat(drawing.said().orElseThrow().sentence()).contains("condition number", "drop");
    assertThat(drawing.figures().get("coefficients").note()).contains("condition number", "drop");
  }

  @Test
  void wampler1_agrees_with_nist() throws Exception {
    Drawing drawing = drawn("wampler1", Map.of("target", "y", "features", "x,x2,x3,x4,x5"));

    assertAll(coefficients(drawing, Bench.CLOSED), 1, 1, 1, 1, 1, 1);
    assertThat(score(drawing, "r2")).isCloseTo(1, within(1e-15));
    assertThat(fact(drawing, "residual_sd")).isLessThan(1e-7);
  }

  @Test
  void diabetes_on_body_mass_agrees_with_scikit_learn() throws Exception {
    Drawing drawing = drawn("diabetes", Map.of("features", "bmi", "standardise", true));

    // LinearRegression().fit(load_diabetes().data[:, [2]], target): coef_ 949.43526038, intercept_
    // 152.13348416, score 0.3439237602; its columns have length 1 instead of deviation 1
    double[] closed = coefficients(drawing, Bench.CLOSED);
    assertThat(closed[0]).isCloseTo(152.13348416, within(1e-7));
    assertThat(closed[1] * Math.sqrt(442)).isCloseTo(949.43526038, within(1e-6));
    assertThat(score(drawing, "r2")).isCloseTo(0.34392376, within(1e-8));
  }

  @Test
  void standardised_longley_is_far_from_dependent() throws Exception {
    Drawing drawing = drawn("longley", Map.of("standardise", true));

    assertThat(drawing.facts()).containsEntry("ill_conditioned", false);
    // numpy.linalg.cond of the ones beside (x - x.mean(0)) / x.std(0)
    assertThat(fact(drawing, "condition")).isCloseTo(110.544153, within(1e-5));
    assertThat(drawing.figures().get("coefficients").table().columns())
        .isEqualTo(
            List.of(
                "term",
                "least squares (standardised)",
                "descent (standardised)",
                "standard error (standardised)",
                "unit"));
  }
}
