package dev.praxis.stream.detect;

/// What a detector compares after an input, for drawing. `NaN` stands for what is not known (before
/// the
/// warm-up has ended) or what the detector does not have (a warning).
///
/// @param statistic what is compared
/// @param warning the threshold of a warning now
/// @param drift the threshold of a drift now
/// @param above whether an alarm rises when the statistic is above its threshold, or below
/// @param held how many inputs the statistic rests on
public record Gauge(double statistic, double warning, double drift, boolean above, long held) {
  static Gauge above(double statistic, double warning, double drift, long held) {
    return new Gauge(statistic, warning, drift, true, held);
  }

  static Gauge below(double statistic, double warning, double drift, long held) {
    return new Gauge(statistic, warning, drift, false, held);
  }

  /// Before anything can be compared.
  static Gauge unknown(boolean above, long held) {
    return new Gauge(Double.NaN, Double.NaN, Double.NaN, above, held);
  }
}
