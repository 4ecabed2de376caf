package dev.praxis.labs.unsupervised.kmeans;

import dev.praxis.lab.SnippetData;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The Java of one experiment: Tablesaw reads, Smile draws the starts, and the loop is written out.
final class KMeansSnippet {
  private KMeansSnippet() {}

  static String of(KMeansConfig config, KMeansState state) {
    Cloud cloud = state.cloud();
    return SnippetData.template(KMeansSnippet.class, "snippet.jsh")
        .replace("{{read}}", SnippetData.read(cloud.data(), cloud.columns()))
        .replace("{{columns}}", SnippetData.strings(cloud.columns()))
        .replace("{{standardise}}", Boolean.toString(config.standardise()))
        .replace("{{restarts}}", Integer.toString(config.restarts()))
        .replace("{{seed}}", Long.toString(state.elbow().seed()))
        .replace("{{start}}", start(config, state));
  }

  /// The starts a hand has placed as they are, the others as they were drawn.
  private static String start(KMeansConfig config, KMeansState state) {
    String drawn = drawn(config, state);
    if (config.restarts() == 1 && !state.touched().isEmpty()) {
      return literal(state.starts().getFirst());
    }
    return state.touched().stream()
            .sorted()
            .map(r -> "restart == %s ? %s : ".formatted(r, literal(state.starts().get(r))))
            .collect(Collectors.joining())
        + drawn;
  }

  private static String drawn(KMeansConfig config, KMeansState state) {
    return switch (config.start()) {
      case PLUS_PLUS ->
          config.k() == 1
              ? "new double[][] {points[MathEx.randomInt(points.length)].clone()}"
              : "CentroidClustering.init(\"k-means++\", points, %s, MathEx::squaredDistance).centers()"
                  .formatted(config.k());
      case RANDOM ->
          "Arrays.stream(MathEx.permutate(points.length)).limit(%s).mapToObj(i -> points[i]).toArray(double[][]::new)"
              .formatted(config.k());
      case BY_HAND -> literal(Starts.spread(state.cloud().points(), config.k()));
    };
  }

  private static String literal(double[][] centroids) {
    return Arrays.stream(centroids)
        .map(
            row ->
                Arrays.stream(row)
                    .mapToObj(Double::toString)
                    .collect(Collectors.joining(", ", "{", "}")))
        .collect(Collectors.joining(", ", "new double[][] {", "}"));
  }
}
