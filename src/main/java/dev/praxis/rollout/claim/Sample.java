package dev.praxis.rollout.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Claims with their truth, to fit or to judge a model on.
///
/// @param x a row a claim, inputs in the order of `Law.INPUTS`
/// @param y 1 for an honest claim
public record Sample(double[][] x, int[] y) {
  /// Claims drawn from the law.
  ///
  /// @param changed the share of claims that follow the changed law
  public static Sample drawn(long seed, int n, double changed) {
    var random = new SplittableRandom(seed);
    double[][] x = new double[n][];
    int[] y = new int[n];
    for (int i = 0; i < n; i++) {
      boolean under = changed > 0 && random.nextDouble() < changed;
      x[i] = Law.inputs(random, under);
      y[i] = Law.honest(x[i], under, random) ? 1 : 0;
    }
    return new Sample(x, y);
  }

  /// All rows of several samples, at most `most`: every so many are kept.
  public static Sample joined(List<Sample> parts, int most) {
    int all = parts.stream().mapToInt(part -> part.y().length).sum();
    int step = Math.max(1, (all + most - 1) / most);
    var rows = new ArrayList<double[]>();
    var truth = new ArrayList<Integer>();
    int at = 0;
    for (Sample part : parts) {
      for (int i = 0; i < part.y().length; i++) {
        if (at++ % step == 0) {
          rows.add(part.x()[i]);
          truth.add(part.y()[i]);
        }
      }
    }
    return new Sample(
        rows.toArray(double[][]::new), truth.stream().mapToInt(each -> each).toArray());
  }

  /// Rows from one place to before another.
  public Sample slice(int from, int to) {
    return new Sample(Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to));
  }

  public int size() {
    return y.length;
  }

  /// The same with the labels of a corner turned round: what a broken join of labels does.
  public Sample mislabelled() {
    int[] turned = y.clone();
    for (int i = 0; i < turned.length; i++) {
      if (Math.abs(x[i][Law.HISTORY]) > 1 && x[i][Law.DAYS] > 0) {
        turned[i] = 1 - turned[i];
      }
    }
    return new Sample(x, turned);
  }
}
