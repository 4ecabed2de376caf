package dev.praxis.labs.supervised.tree;

import dev.praxis.labs.supervised.tree.Node.Question;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How the plane lies in the space of the features: two of them vary, the others are held at the
/// median of the training rows.
///
/// @param held a value for each feature
/// @param across the feature from left to right, −1 where the plane shows another column
/// @param up the feature from bottom to top, −1 likewise, or where it is the same column
record Slice(double[] held, int across, int up) {
  static Slice of(Sample sample, TreeConfig config) {
    double[][] train = sample.valuesOf(sample.split().train());
    double[] held =
        IntStream.range(0, sample.features().size()).mapToDouble(j -> median(train, j)).toArray();
    int across = sample.features().indexOf(config.x());
    boolean same = config.x().equals(config.y());
    return new Slice(held, across, same ? -1 : sample.features().indexOf(config.y()));
  }

  private static double median(double[][] rows, int feature) {
    double[] sorted = Arrays.stream(rows).mapToDouble(row -> row[feature]).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2;
  }

  /// The features the plane does not show.
  List<Integer> heldFeatures() {
    return IntStream.range(0, held.length).filter(j -> j != across && j != up).boxed().toList();
  }

  boolean varies(Question question) {
    return question.feature() == across || question.feature() == up;
  }

  /// The place in the space of the features under a point of the plane.
  double[] at(double x, double y) {
    double[] place = held.clone();
    if (across >= 0) {
      place[across] = x;
    }
    if (up >= 0) {
      place[up] = y;
    }
    return place;
  }
}
