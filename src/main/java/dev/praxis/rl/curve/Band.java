package dev.praxis.rl.curve;

import dev.praxis.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A learning curve over seeds: the interquartile mean at each point with its interval.
public record Band(List<Point> points) {
  public Band {
    points = List.copyOf(points);
  }

  /// @param interval unknown with one seed
  public record Point(double middle, Interval interval) {}

  /// @param curves one a seed; as many points as the shortest has
  public static Band of(List<double[]> curves, int resamples, double confidence, long seed) {
    int shortest = curves.stream().mapToInt(curve -> curve.length).min().orElse(0);
    var points = new ArrayList<Point>();
    for (int i = 0; i < shortest; i++) {
      int at = i;
      double[] values = curves.stream().mapToDouble(curve -> curve[at]).toArray();
      // Each point has draws of its own: the same ones would make one band of one accident.
      var interval = Iqm.interval(new double[][] {values}, resamples, confidence, seed + at);
      points.add(new Point(Iqm.of(values), interval));
    }
    return new Band(points);
  }

  /// A curve made coarser: means over neighbouring values, the last over those that are left.
  ///
  /// @param most the most points to come out
  public static double[] thinned(double[] curve, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a curve of " + most + " points");
    }
    int width = Math.max(1, (curve.length + most - 1) / most);
    double[] thin = new double[(curve.length + width - 1) / width];
    Arrays.setAll(
        thin,
        i ->
            Arrays.stream(curve, i * width, Math.min(curve.length, (i + 1) * width))
                .average()
                .orElse(Double.NaN));
    return thin;
  }
}
