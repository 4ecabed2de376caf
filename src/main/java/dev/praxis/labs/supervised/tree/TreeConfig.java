package dev.praxis.labs.supervised.tree;

import dev.praxis.lab.Settings;
import dev.praxis.labs.supervised.tree.Growth.Limits;
import java.util.List;
import java.util.Locale;

/// The typed settings of the lab.
record TreeConfig(
    String target, String x, String y, List<String> features, Limits limits, Show show) {
  /// Which rows the plane shows.
  enum Show {
    TRAINING,
    VALIDATION,
    BOTH;

    String option() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static TreeConfig of(Settings settings) {
    return new TreeConfig(
        settings.text("target"),
        settings.text("x"),
        settings.text("y"),
        settings.names("features"),
        new Limits(
            settings.whole("depth"),
            settings.whole("min_leaf"),
            Criterion.of(settings.text("criterion"))),
        Show.valueOf(settings.text("show").toUpperCase(Locale.ROOT)));
  }
}
