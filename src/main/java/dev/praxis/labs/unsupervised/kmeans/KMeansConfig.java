package dev.praxis.labs.unsupervised.kmeans;

import dev.praxis.lab.Settings;
import java.util.List;

/// The typed settings of the lab.
record KMeansConfig(
    List<String> columns,
    int k,
    Start start,
    int restarts,
    boolean standardise,
    String x,
    String y) {
  /// Where the centroids begin.
  enum Start {
    PLUS_PLUS("k-means++"),
    RANDOM("random"),
    BY_HAND("by hand");

    final String option;

    Start(String option) {
      this.option = option;
    }

    static Start of(String option) {
      for (Start start : values()) {
        if (start.option.equals(option)) {
          return start;
        }
      }
      throw new IllegalArgumentException(option);
    }
  }

  static KMeansConfig of(Settings settings) {
    return new KMeansConfig(
        settings.names("columns"),
        settings.whole("k"),
        Start.of(settings.text("start")),
        settings.whole("restarts"),
        settings.on("standardise"),
        settings.text("x"),
        settings.text("y"));
  }
}
