package dev.praxis.lab;

import java.util.OptionalDouble;

/// A number with its doubt.
///
/// @param n how many rows it rests on
/// @param how where the interval comes from: exact, none, wilson, bootstrap, t
/// @param on the rows it was measured on: train, validation, test, all, folds
public record Estimate(
    double value, OptionalDouble low, OptionalDouble high, long n, String how, String on) {
  public static Estimate exact(double value, long n, String on) {
    return new Estimate(value, OptionalDouble.empty(), OptionalDouble.empty(), n, "exact", on);
  }

  /// A number without an interval, because none was worked out.
  public static Estimate plain(double value, long n, String on) {
    return new Estimate(value, OptionalDouble.empty(), OptionalDouble.empty(), n, "none", on);
  }

  public static Estimate between(
      double value, double low, double high, long n, String how, String on) {
    return new Estimate(value, OptionalDouble.of(low), OptionalDouble.of(high), n, how, on);
  }
}
