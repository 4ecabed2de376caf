package dev.praxis.statistics;

/// From `low` to `high`, both included. Both are `NaN` where the data allow no interval.
public record Interval(double low, double high) {
  public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  public Interval {
    if (low > high || Double.isNaN(low) != Double.isNaN(high)) {
      throw new IllegalArgumentException("an interval cannot run from " + low + " to " + high);
    }
  }

  /// Whether the data allowed an interval.
  public boolean known() {
    return !Double.isNaN(low);
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  public double width() {
    return high - low;
  }

  /// Checks a confidence level on behalf of those who make intervals.
  static double checked(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence is " + confidence + ", outside 0 to 1");
    }
    return confidence;
  }
}
