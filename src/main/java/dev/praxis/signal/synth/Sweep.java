package dev.praxis.signal.synth;

/// How the frequency of a chirp goes from its first to its last value.
public enum Sweep {
  /// By the same number of hertz each second.
  LINEAR,
  /// By the same factor each second: by equal musical intervals.
  EXPONENTIAL;

  /// The frequency at a moment.
  ///
  /// @param share of the whole time, from 0 to 1
  public double hertz(double from, double to, double share) {
    return switch (this) {
      case LINEAR -> from + (to - from) * share;
      case EXPONENTIAL -> from * Math.pow(to / from, share);
    };
  }

  /// How many turns were made until a moment: the integral of the frequency over time.
  double turns(double from, double to, double share, double seconds) {
    if (from == to) {
      return from * share * seconds;
    }
    return switch (this) {
      case LINEAR -> (from + (to - from) * share / 2) * share * seconds;
      case EXPONENTIAL ->
          from * seconds * Math.expm1(share * Math.log(to / from)) / Math.log(to / from);
    };
  }
}
