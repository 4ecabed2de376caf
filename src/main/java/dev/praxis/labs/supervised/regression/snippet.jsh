import java.util.*;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.regression.OLS;
import tech.tablesaw.api.*;
import tech.tablesaw.io.csv.CsvReadOptions;

// 1. Read the features, then the target; rows with a missing cell are left out.
{{read}}
String[] columns = {{columns}};
int p = columns.length - 1;
List<double[]> rows = new ArrayList<>();
for (int i = 0; i < table.rowCount(); i++) {
  double[] cells = new double[columns.length];
  for (int j = 0; j < columns.length; j++) cells[j] = table.doubleColumn(columns[j]).getDouble(i);
  if (Arrays.stream(cells).allMatch(Double::isFinite)) rows.add(cells);
}
{{edits}}

// 2. Least squares: centre and scale the features, let Smile fit, go back to raw units.
double mean(List<double[]> rows, int j) {
  return rows.stream().mapToDouble(row -> row[j]).average().orElseThrow();
}
double deviation(List<double[]> rows, int j) {
  double mean = mean(rows, j);
  return Math.sqrt(rows.stream().mapToDouble(row -> (row[j] - mean) * (row[j] - mean)).sum() / rows.size());
}
double[][] scaled(List<double[]> rows) {
  double[][] scaled = new double[rows.size()][p + 1];
  for (int i = 0; i < scaled.length; i++) scaled[i][p] = rows.get(i)[p];
  for (int j = 0; j < p; j++) {
    double mean = mean(rows, j), deviation = deviation(rows, j);
    for (int i = 0; i < scaled.length; i++) scaled[i][j] = (rows.get(i)[j] - mean) / deviation;
  }
  return scaled;
}
double[] fit(List<double[]> rows) {
  String[] names = new String[p + 1];
  for (int j = 0; j < p; j++) names[j] = "x" + j;
  names[p] = "y";
  var frame = DataFrame.of(scaled(rows), names);
  var model = OLS.fit(Formula.lhs("y"), frame, new OLS.Options(OLS.Method.QR, false, false));
  double[] b = new double[p + 1];
  b[0] = model.intercept();
  for (int j = 0; j < p; j++) {
    b[j + 1] = model.coefficients()[j] / deviation(rows, j);
    b[0] -= b[j + 1] * mean(rows, j);
  }
  return b;
}
double predict(double[] b, double[] row) {
  double sum = b[0];
  for (int j = 0; j < p; j++) sum += b[j + 1] * row[j];
  return sum;
}
double squares(double[] b, List<double[]> rows) {
  return rows.stream().mapToDouble(row -> (row[p] - predict(b, row)) * (row[p] - predict(b, row))).sum();
}
double[] b = fit(rows);
double spread = deviation(rows, p);
System.out.println("r2 " + (1 - squares(b, rows) / rows.size() / (spread * spread)));
{{folds}}
// 3. Gradient descent on the mean squared error, {{steps}} steps.
boolean standardise = {{standardise}};
List<double[]> space = standardise ? List.of(scaled(rows)) : rows;
double size = {{size}};
double[] w = {{start}};
for (int step = 0; step < {{steps}}; step++) {
  double[] gradient = new double[p + 1];
  for (double[] row : space) {
    double residual = predict(w, row) - row[p];
    gradient[0] += 2 * residual / space.size();
    for (int j = 0; j < p; j++) gradient[j + 1] += 2 * residual * row[j] / space.size();
  }
  for (int j = 0; j <= p; j++) w[j] -= size * gradient[j];
}
System.out.println("loss " + squares(w, space) / space.size());

// 4. The coefficients of least squares, intercept first.
if (standardise) {
  for (int j = 0; j < p; j++) {
    b[0] += b[j + 1] * mean(rows, j);
    b[j + 1] *= deviation(rows, j);
  }
}
for (int j = 0; j <= p; j++) System.out.println("b" + j + " " + b[j]);
