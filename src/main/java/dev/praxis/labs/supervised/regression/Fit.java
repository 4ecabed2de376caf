package dev.praxis.labs.supervised.regression;

import java.util.Arrays;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.regression.LinearModel;
import smile.regression.OLS;

/// Least squares by Smile's QR on standardised columns. On raw columns it loses about two digits
/// more where they are nearly dependent (the data of Longley against the values NIST certifies).
///
/// @param intercept the fitted value where every column is at its mean
/// @param slopes the change of the target for one standard deviation of each column
record Fit(double intercept, double[] slopes) {
  static Fit of(Standard columns, double[] y) {
    int width = columns.scale().length;
    double[][] cells = new double[y.length][];
    for (int i = 0; i < y.length; i++) {
      cells[i] = Arrays.copyOf(columns.z()[i], width + 1);
      cells[i][width] = y[i];
    }
    String[] names = new String[width + 1];
    Arrays.setAll(names, j -> j == width ? "y" : "x" + j);
    LinearModel model =
        OLS.fit(
            Formula.lhs("y"),
            DataFrame.of(cells, names),
            new OLS.Options(OLS.Method.QR, false, false));
    return new Fit(model.intercept(), model.coefficients().clone());
  }

  double predict(double[] scaled) {
    double sum = intercept;
    for (int j = 0; j < slopes.length; j++) {
      sum += slopes[j] * scaled[j];
    }
    return sum;
  }
}
