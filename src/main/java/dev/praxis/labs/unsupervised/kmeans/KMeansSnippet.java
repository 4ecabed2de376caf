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
        .replace("{{restarts}}", Integer.toString(state.touched() ? 1 : config.restarts()))
        .replace("{{seed}}", Long.toString(state.elbow().seed()))
        .replace("{{start}}", start(config, state));
  }

  private static String start(KMeansConfig config, KMeansState state) {
    if (state.touched() || config.start() == KMeansConfig.Start.BY_HAND) {
      return state.trail().getFirst().length == 0 ? "" : literal(state.trail().getFirst());
    }
    return switch (config.start()) {
      case PLUS_PLUS ->
          config.k() == 1
              ? "new double[][] {points[MathEx.randomInt(points.length)].clone()}"
              : "CentroidClustering.init(\"k-means++\", points, %s, MathEx::squaredDistance).centers()"
                  .formatted(config.k());
      case RANDOM ->
          "Arrays.stream(MathEx.permutate(points.length)).limit(%s).mapToObj(i -> points[i]).toArray(double[][]::new)"
              .formatted(config.k());
      case BY_HAND -> throw new IllegalStateException("handled above");
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
