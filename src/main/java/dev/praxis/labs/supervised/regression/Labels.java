package dev.praxis.labs.supervised.regression;

import dev.praxis.data.Column;
import dev.praxis.figure.Axis;
import dev.praxis.words.Words;

/// Names and units of columns and weights as figures head them: each says whether its numbers are
/// raw or standardised.
record Labels(Words words, Sample sample, boolean standardised) {
  /// “raw units” or “standardised”.
  String space() {
    return words.say(standardised ? "space.standardised" : "space.raw");
  }

  /// The unit of a column of the table as it stands there.
  String unit(String column) {
    String unit = column(column).unit();
    return unit.isEmpty() ? words.say("space.raw") : unit + ", " + words.say("space.raw");
  }

  /// The unit of losses: the target's, squared.
  String squared() {
    String unit = column(sample.target()).unit();
    return (unit.isEmpty() ? words.say("space.raw") : unit) + "²";
  }

  /// An axis of the target or a feature, in raw units.
  Axis axis(String column, double... values) {
    return Axis.around(column, unit(column), values);
  }

  /// What a weight counts: the target for the intercept, the target for one of a feature.
  String weightUnit(int weight) {
    String target = measure(sample.target());
    if (weight == 0) {
      return target;
    }
    String feature = sample.features().get(weight - 1);
    return standardised
        ? words.say("unit.per-deviation", "target", target, "feature", feature)
        : words.say("unit.per", "target", target, "feature", measure(feature));
  }

  /// The unit of a column, or its name where it has none.
  private String measure(String column) {
    String unit = column(column).unit();
    return unit.isEmpty() ? column : unit;
  }

  private Column column(String name) {
    return sample.data().column(name).orElseThrow();
  }
}
