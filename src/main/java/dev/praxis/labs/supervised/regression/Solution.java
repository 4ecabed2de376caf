package dev.praxis.labs.supervised.regression;

import dev.praxis.statistics.Regression;
import java.util.Arrays;

/// The closed form for some rows, told in the space in use.
///
/// @param predicted the fitted value of each row
record Solution(Design design, Fit fit, Space space, double[] predicted) {
  /// Beyond this, half of a double's sixteen digits are lost in the worst case.
  static final double ILL = 1e8;

  static Solution of(Design design, boolean standardised) {
    Fit fit = Fit.of(design.standard(), design.y());
    double[] predicted = Arrays.stream(design.standard().z()).mapToDouble(fit::predict).toArray();
    return new Solution(design, fit, Space.of(design, standardised), predicted);
  }

  /// Intercept and slopes in the space in use.
  double[] weights() {
    double[] weights = new double[fit.slopes().length + 1];
    weights[0] = fit.intercept();
    System.arraycopy(fit.slopes(), 0, weights, 1, fit.slopes().length);
    return space.standardised() ? weights : rawOfStandardised(weights);
  }

  /// Weights of the space in use as they read in raw units.
  double[] raw(double[] weights) {
    return space.standardised() ? rawOfStandardised(weights) : weights;
  }

  private double[] rawOfStandardised(double[] weights) {
    Standard standard = design.standard();
    double[] raw = weights.clone();
    for (int j = 1; j < raw.length; j++) {
      raw[j] = weights[j] / standard.scale()[j - 1];
      raw[0] -= raw[j] * standard.mean()[j - 1];
    }
    return raw;
  }

  /// The standard error of each weight in the space in use: s √(vᵀ(ZᵀZ)⁻¹v), and for the intercept
  /// in raw units s √(1/n + mᵀ(ZᵀZ)⁻¹m) with m the means in standard deviations.
  double[] errors() {
    Standard standard = design.standard();
    int width = fit.slopes().length;
    double[] errors = new double[width + 1];
    for (int j = 0; j < width; j++) {
      double[] unit = new double[width];
      unit[j] = 1;
      double scale = space.standardised() ? 1 : standard.scale()[j];
      errors[j + 1] = residualDeviation() * design.basis().length(unit) / scale;
    }
    double[] means = new double[width];
    if (!space.standardised()) {
      Arrays.setAll(means, j -> standard.mean()[j] / standard.scale()[j]);
    }
    double away = design.basis().length(means);
    errors[0] = residualDeviation() * Math.sqrt(1.0 / design.y().length + away * away);
    return errors;
  }

  /// The least mean squared error.
  double least() {
    double rmse = Regression.rmse(design.y(), predicted);
    return rmse * rmse;
  }

  double r2() {
    return Regression.r2(design.y(), predicted);
  }

  /// √(RSS / (n − p − 1)).
  double residualDeviation() {
    int n = design.y().length;
    return Math.sqrt(least() * n / (n - fit.slopes().length - 1));
  }

  boolean ill() {
    return !(space.condition() <= ILL);
  }
}
