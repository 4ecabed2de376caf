package dev.praxis.signal.filter;

/// What came out of a filter with feedback.
public sealed interface Filtered {
  /// As many samples as went in; never written again.
  double[] sound();

  /// It ran to the end.
  record Whole(double[] sound) implements Filtered {}

  /// It ran away: a value passed [Iir.Running#LIMIT].
  ///
  /// @param sound zeros from `at` on
  /// @param at the sample where it happened
  record Unstable(double[] sound, int at) implements Filtered {}
}
