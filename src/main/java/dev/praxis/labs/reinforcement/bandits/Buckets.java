package dev.praxis.labs.reinforcement.bandits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Steps put together for a curve: the first ones alone, later ones in groups.
///
/// @param edges the first step of each group, from 0, and the number of steps
record Buckets(List<Integer> edges) {
  private static final int ALONE = 20;
  private static final int MOST = 100;

  static Buckets of(int steps) {
    var edges = new ArrayList<Integer>();
    int width = Math.max(1, steps / MOST);
    for (int step = 0; step < steps; step += step < ALONE ? 1 : width) {
      edges.add(step);
    }
    edges.add(steps);
    return new Buckets(List.copyOf(edges));
  }

  private int count() {
    return edges.size() - 1;
  }

  /// The mean of a quantity over each group.
  double[] means(IntToDoubleFunction value) {
    double[] means = new double[count()];
    for (int i = 0; i < means.length; i++) {
      double sum = 0;
      for (int step = edges.get(i); step < edges.get(i + 1); step++) {
        sum += value.applyAsDouble(step);
      }
      means[i] = sum / (edges.get(i + 1) - edges.get(i));
    }
    return means;
  }

  /// The middle of each group, counted from 1.
  double[] middles() {
    return means(step -> step + 1);
  }

  /// The last step of each group, counted from 1.
  double[] ends() {
    double[] ends = new double[count()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = edges.get(i + 1);
    }
    return ends;
  }
}
