package dev.praxis.labs.supervised.regression;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import java.util.List;

/// The typed settings of the lab.
///
/// @param x the feature shown; always one of `features`
/// @param rate the step as a share of the largest stable one
record RegressionConfig(
    String target,
    List<String> features,
    boolean standardise,
    String x,
    double rate,
    boolean squares) {
  static RegressionConfig of(Settings settings, Dataset data) throws Refusal {
    String target = settings.text("target");
    List<String> features = settings.names("features");
    if (features.contains(target)) {
      throw Trouble.refuse("target-is-feature", "target", target);
    }
    String x = settings.text("x");
    return new RegressionConfig(
        target,
        features,
        settings.on("standardise"),
        features.contains(x) ? x : InitialColumns.strongest(data, target, features),
        settings.real("rate"),
        settings.on("squares"));
  }

  /// The place of `x` among the features.
  int shown() {
    return features.indexOf(x);
  }

  boolean alone() {
    return features.size() == 1;
  }
}
