package dev.praxis.stream.shift;

import dev.praxis.stream.Unfit;
import java.util.Arrays;
import java.util.List;

/// Wasserstein's distance of order 1, ∫ |F − G|: how far the values have moved on average, in their
/// unit.
///
/// Source: Ramdas, García Trillos and Cuturi (2017), On Wasserstein two-sample testing.
public final class Wasserstein {
  private Wasserstein() {}

  /// @param mixes random orders for the p value, 200 and more
  public static Finding test(double[] reference, double[] current, int mixes, long seed)
      throws Unfit, InterruptedException {
    Values.check(reference, current);
    Values.varied(reference, current);
    int n = reference.length;
    double distance = distance(reference, current);
    double[] all = Values.joined(reference, current);
    double p =
        Permutation.p(
            all.length,
            distance,
            mixes,
            seed,
            places -> {
              double[] mixed = new double[all.length];
              Arrays.setAll(mixed, i -> all[places[i]]);
              return distance(Arrays.copyOf(mixed, n), Arrays.copyOfRange(mixed, n, mixed.length));
            });
    double deviation = Values.deviation(reference);
    double effect = deviation == 0 ? Double.POSITIVE_INFINITY : distance / deviation;
    return new Finding(
        Method.WASSERSTEIN, distance, n, current.length, effect, p, List.of(Note.PERMUTATION));
  }

  /// In the unit of the values.
  public static double distance(double[] reference, double[] current) {
    double[] a = reference.clone();
    double[] b = current.clone();
    Arrays.sort(a);
    Arrays.sort(b);
    double sum = 0;
    int i = 0;
    int j = 0;
    double x = Math.min(a[0], b[0]);
    while (i < a.length || j < b.length) {
      double next = i < a.length && (j == b.length || a[i] <= b[j]) ? a[i] : b[j];
      sum += (next - x) * Math.abs((double) i / a.length - (double) j / b.length);
      x = next;
      if (i < a.length && a[i] == x) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
