package dev.praxis.labs.supervised.regression;

import dev.praxis.lab.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows that least squares has one answer for.
///
/// @param x raw features, `x[i][j]`
/// @param y raw target
/// @param standard the features standardised
record Design(double[][] x, double[] y, Standard standard, GramSchmidt basis) {
  /// @throws Refusal where rows are too few, numbers too large, columns constant or dependent
  static Design of(Sample sample) throws Refusal {
    int width = sample.features().size();
    if (sample.size() < width + 2) {
      throw Trouble.refuse(
          "too-few-rows", "found", sample.size(), "features", width, "least", width + 2);
    }
    double[][] x = sample.x();
    double[] y = sample.y();
    small(sample);
    Standard standard = Standard.of(x);
    varied(sample, standard, y);
    GramSchmidt basis = GramSchmidt.of(standard);
    if (basis.dependence().isPresent()) {
      throw collinear(sample.features(), basis.dependence().get());
    }
    return new Design(x, y, standard, basis);
  }

  private static void small(Sample sample) throws Refusal {
    for (int j = 0; j < sample.columns().size(); j++) {
      if (Arrays.stream(sample.values(j)).anyMatch(value -> Math.abs(value) > Sample.MOST)) {
        throw Trouble.refuse("too-large", "column", sample.columns().get(j));
      }
    }
  }

  private static void varied(Sample sample, Standard standard, double[] y) throws Refusal {
    if (Standard.deviation(y, Arrays.stream(y).average().orElseThrow()) == 0) {
      throw Trouble.refuse("constant-target", "target", sample.target());
    }
    String constant =
        IntStream.range(0, sample.features().size())
            .filter(j -> standard.scale()[j] == 0)
            .mapToObj(j -> "“" + sample.features().get(j) + "”")
            .collect(Collectors.joining(", "));
    if (!constant.isEmpty()) {
      throw Trouble.refuse("constant-features", "columns", constant);
    }
  }

  private static Refusal collinear(List<String> features, int[] dependence) {
    String column = features.get(dependence[0]);
    String others =
        Arrays.stream(dependence)
            .skip(1)
            .mapToObj(j -> "“" + features.get(j) + "”")
            .collect(Collectors.joining(", "));
    return Trouble.refuse("collinear", "column", column, "others", others);
  }
}
