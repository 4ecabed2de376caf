package dev.praxis.stream.shift;

import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Quantile;
import dev.praxis.stream.Dice;
import dev.praxis.stream.Unfit;
import java.util.Arrays;
import java.util.List;

/// Wasserstein's distance of order 1, ∫ |F − G|: how far the values have moved on average, in their
/// unit.
///
/// Source: Ramdas, García Trillos and Cuturi (2017), On Wasserstein two-sample testing. For windows
/// of more than 2,000 values together the p value is that of ∫ |B(F(x))| dx √(1/n + 1/m) with
/// Brownian bridges B, after del Barrio, Giné and Matrán (1999).
public final class Wasserstein {
  /// Places a bridge is drawn at.
  private static final int PIERS = 100;

  private Wasserstein() {}

  /// @param mixes random orders, or bridges, for the p value, 200 and more
  public static Finding test(double[] reference, double[] current, int mixes, long seed)
      throws Unfit, InterruptedException {
    Values.check(reference, current);
    Values.varied(reference, current);
    int n = reference.length;
    int m = current.length;
    double distance = distance(reference, current);
    double[] all = Values.joined(reference, current);
    Arrays.sort(all);
    boolean few = all.length <= Permutation.MOST;
    double p =
        few
            ? Permutation.p(all.length, distance, mixes, seed, places -> mixed(all, places, n))
            : bridged(all, distance / Math.sqrt(1.0 / n + 1.0 / m), mixes, seed);
    double deviation = Values.deviation(reference);
    double effect = deviation == 0 ? Double.POSITIVE_INFINITY : distance / deviation;
    Note note = few ? Note.PERMUTATION : Note.ASYMPTOTIC;
    return new Finding(Method.WASSERSTEIN, distance, n, m, effect, p, List.of(note));
  }

  /// The distance when the first n of these places are the reference.
  private static double mixed(double[] sorted, int[] places, int n) {
    int m = sorted.length - n;
    double[] step = new double[sorted.length];
    Arrays.fill(step, -1.0 / m);
    for (int i = 0; i < n; i++) {
      step[places[i]] = 1.0 / n;
    }
    return between(sorted, step);
  }

  /// ∫ |F − G| where the steps of F − G at sorted values are known.
  private static double between(double[] sorted, double[] step) {
    double sum = 0;
    double gap = 0;
    for (int i = 0; i + 1 < sorted.length; i++) {
      gap += step[i];
      sum += Math.abs(gap) * (sorted[i + 1] - sorted[i]);
    }
    return sum;
  }

  private static double bridged(double[] sorted, double scaled, int mixes, long seed)
      throws InterruptedException {
    var dice = new Dice(seed);
    double[] width = new double[PIERS];
    for (int k = 0; k < PIERS; k++) {
      width[k] = Quantile.of(sorted, (k + 1.0) / PIERS) - Quantile.of(sorted, (double) k / PIERS);
    }
    int larger = 1;
    for (int i = 0; i < mixes; i++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      larger += bridge(width, dice) >= scaled ? 1 : 0;
    }
    return larger / (1.0 + mixes);
  }

  private static double bridge(double[] width, Dice dice) {
    double[] walk = new double[width.length + 1];
    for (int k = 1; k < walk.length; k++) {
      walk[k] = walk[k - 1] + dice.normal() / Math.sqrt(width.length);
    }
    double end = walk[width.length];
    double sum = 0;
    for (int k = 0; k < width.length; k++) {
      double middle = (walk[k] + walk[k + 1]) / 2 - end * (k + 0.5) / width.length;
      sum += Math.abs(middle) * width[k];
    }
    return sum;
  }

  /// About 95 % for the distance between the laws. By the triangle inequality it is no further from
  /// the distance seen than both windows are from their laws, and how far that is, is measured on
  /// windows drawn from each with replacement (Efron 1979). Cautious, so wider than need be.
  public static Interval interval(double[] reference, double[] current, int draws, long seed)
      throws Unfit, InterruptedException {
    Values.check(reference, current);
    double distance = distance(reference, current);
    var dice = new Dice(seed);
    double[] a = reference.clone();
    double[] b = current.clone();
    Arrays.sort(a);
    Arrays.sort(b);
    double[] off = new double[draws];
    for (int i = 0; i < draws; i++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      off[i] = again(a, dice) + again(b, dice);
    }
    Arrays.sort(off);
    double reach = Quantile.of(off, 0.95);
    return new Interval(Math.max(0, distance - reach), distance + reach);
  }

  /// How far a window drawn from this one is from it.
  private static double again(double[] sorted, Dice dice) {
    double share = 1.0 / sorted.length;
    double[] step = new double[sorted.length];
    Arrays.fill(step, share);
    for (int i = 0; i < sorted.length; i++) {
      step[dice.below(sorted.length)] -= share;
    }
    return between(sorted, step);
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
