package dev.praxis.rl.world;

/// Gaussian elimination with partial pivoting, for values worked out another way than by sweeps.
final class LinearSolve {
  private LinearSolve() {}

  static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column; row < n; row++) {
        pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
      }
      double[] line = a[pivot];
      a[pivot] = a[column];
      a[column] = line;
      double right = b[pivot];
      b[pivot] = b[column];
      b[column] = right;
      for (int row = column + 1; row < n; row++) {
        double factor = a[row][column] / a[column][column];
        for (int i = column; i < n; i++) {
          a[row][i] -= factor * a[column][i];
        }
        b[row] -= factor * b[column];
      }
    }
    for (int row = n - 1; row >= 0; row--) {
      for (int i = row + 1; i < n; i++) {
        b[row] -= a[row][i] * b[i];
      }
      b[row] /= a[row][row];
    }
    return b;
  }
}
