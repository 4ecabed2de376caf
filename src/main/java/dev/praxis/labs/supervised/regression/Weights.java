package dev.praxis.labs.supervised.regression;

import dev.praxis.data.Column.NumberColumn;
import dev.praxis.lab.Refusal;
import java.util.Map;

/// The names weights go by on the axes of the loss surface. Gestures and saved experiments carry
/// them, so they are not translated.
final class Weights {
  static final String INTERCEPT = "intercept";
  private static final String SLOPE = "slope of ";

  private Weights() {}

  static String slope(String column) {
    return SLOPE + column;
  }

  /// The weights with those that `at` names put in place, in the space in use. Slopes of columns
  /// that are not in use are ignored.
  ///
  /// @throws Refusal for other names, and for numbers that are not finite
  static double[] put(Sample sample, double[] weights, Map<String, Double> at) throws Refusal {
    double[] changed = weights.clone();
    if (at.isEmpty()) {
      throw Trouble.refuse("no-such-weight", "name", "");
    }
    for (var place : at.entrySet()) {
      if (!(Math.abs(place.getValue()) <= Sample.MOST)) {
        throw Trouble.refuse("no-such-start");
      }
      int index = index(sample, place.getKey());
      if (index >= 0) {
        changed[index] = place.getValue();
      }
    }
    return changed;
  }

  private static int index(Sample sample, String name) throws Refusal {
    if (name.equals(INTERCEPT)) {
      return 0;
    }
    String column = name.startsWith(SLOPE) ? name.substring(SLOPE.length()) : "";
    if (sample.data().column(column).filter(NumberColumn.class::isInstance).isEmpty()) {
      throw Trouble.refuse("no-such-weight", "name", name);
    }
    int feature = sample.features().indexOf(column);
    return feature < 0 ? -1 : feature + 1;
  }
}
