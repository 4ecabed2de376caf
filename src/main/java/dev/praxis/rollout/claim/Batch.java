package dev.praxis.rollout.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The requests of one tick, in the order of time.
///
/// @param at seconds since the tick began
/// @param x the true inputs
/// @param missing whether the scan did not arrive
/// @param probe whether a prober asks and not a customer
/// @param coin a number in 0 to 1 for each, by which it is routed
public record Batch(
    double[] at,
    double[][] x,
    boolean[] honest,
    boolean[] missing,
    boolean[] probe,
    double[] coin) {
  private static final int PURPOSE = 23;

  /// Customers who send the same claim again.
  private static final double AGAIN = 0.01;

  private static final double STEP = 0.25;

  /// One request being made.
  private record Ask(
      double at, double[] x, boolean honest, boolean missing, boolean probe, double coin) {}

  /// The requests of a tick: customers as a Poisson process, a prober evenly.
  public static Batch of(long seed, long tick, Conditions now) {
    SplittableRandom random = Clock.random(seed, tick, PURPOSE);
    var asks = new ArrayList<Ask>();
    double at = gap(random, now.rate());
    while (at < Clock.SECONDS) {
      Ask ask = customer(random, at, now);
      asks.add(ask);
      if (random.nextDouble() < AGAIN) {
        asks.add(ask);
      }
      at += gap(random, now.rate());
    }
    probes(random, now.probes(), asks);
    asks.sort(Comparator.comparingDouble(Ask::at));
    return of(asks);
  }

  private static double gap(SplittableRandom random, double rate) {
    return -Math.log1p(-random.nextDouble()) / rate;
  }

  private static Ask customer(SplittableRandom random, double at, Conditions now) {
    boolean changed = random.nextDouble() < now.changed();
    double[] x = Law.inputs(random, changed);
    boolean honest = Law.honest(x, changed, random);
    return new Ask(at, x, honest, random.nextDouble() < now.lost(), false, random.nextDouble());
  }

  /// Small steps along one input after the other, from places drawn anew every ten queries.
  private static void probes(SplittableRandom random, int count, List<Ask> asks) {
    double[] base = new double[0];
    for (int i = 0; i < count; i++) {
      base = i % 10 == 0 ? Law.inputs(random, false) : base;
      double[] x = base.clone();
      x[i / 2 % x.length] += STEP * (i % 10 - 5);
      boolean honest = Law.margin(x, false) > 0;
      double at = (i + 0.5) * Clock.SECONDS / count;
      asks.add(new Ask(at, x, honest, false, true, random.nextDouble()));
    }
  }

  private static Batch of(List<Ask> asks) {
    int n = asks.size();
    boolean[] honest = new boolean[n];
    boolean[] missing = new boolean[n];
    boolean[] probe = new boolean[n];
    for (int i = 0; i < n; i++) {
      honest[i] = asks.get(i).honest();
      missing[i] = asks.get(i).missing();
      probe[i] = asks.get(i).probe();
    }
    return new Batch(
        asks.stream().mapToDouble(Ask::at).toArray(),
        asks.stream().map(Ask::x).toArray(double[][]::new),
        honest,
        missing,
        probe,
        asks.stream().mapToDouble(Ask::coin).toArray());
  }

  public int size() {
    return at.length;
  }

  /// The claims with their truth, as a model may learn from them once it is known: a scan that was
  /// lost is entered as the mean.
  public Sample labelled() {
    int[] rows = IntStream.range(0, size()).filter(i -> !probe[i]).toArray();
    double[][] seen = new double[rows.length][];
    int[] y = new int[rows.length];
    for (int k = 0; k < rows.length; k++) {
      seen[k] = x[rows[k]].clone();
      seen[k][Law.SCAN] = missing[rows[k]] ? 0 : seen[k][Law.SCAN];
      y[k] = honest[rows[k]] ? 1 : 0;
    }
    return new Sample(seen, y);
  }

  /// The share of requests that agree with an earlier one of the tick in all inputs but at most
  /// one.
  public double repeated() {
    HashSet<Long> seen = HashSet.newHashSet(x.length * Law.INPUTS.size());
    int repeated = 0;
    for (double[] row : x) {
      boolean again = false;
      for (int left = 0; left < row.length; left++) {
        again |= !seen.add(without(row, left));
      }
      repeated += again ? 1 : 0;
    }
    return x.length == 0 ? 0 : (double) repeated / x.length;
  }

  /// A fingerprint of the row without one input.
  private static long without(double[] row, int left) {
    long print = left;
    for (int j = 0; j < row.length; j++) {
      long bits = j == left ? 0 : Double.doubleToLongBits(row[j]);
      print = (print ^ bits) * 0x9E3779B97F4A7C15L;
      print ^= print >>> 29;
    }
    return print;
  }
}
