package dev.praxis.rollout;

import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.claim.Rhythm;
import dev.praxis.rollout.incident.Trouble;
import dev.praxis.rollout.pattern.Pattern;

/// What is settled before a deployment begins.
///
/// @param rate requests a second, averaged over a day
/// @param servers at the start
/// @param labelHours hours until it is known whether a claim was honest
/// @param windowHours hours of labelled claims a retraining looks at
/// @param least requests and labels the judge needs of each side
/// @param pace what the hours of the stages are multiplied by
public record Plan(
    Pattern pattern,
    Trouble trouble,
    double rate,
    int servers,
    int labelHours,
    int windowHours,
    int least,
    double pace) {
  /// Seconds of a server that the champion takes for one answer, on average.
  public static final double SERVICE = 1.2;

  public static final int MOST_SERVERS = 64;

  /// The share of a day's customers that an incident may harm.
  public static final double BEARABLE = 0.05;

  public Rhythm rhythm() {
    return new Rhythm(rate);
  }

  /// Ticks until labels come.
  public int labelTicks() {
    return labelHours * Clock.HOUR;
  }

  /// Customers that an incident may harm.
  public double bearable() {
    return BEARABLE * rate * 86_400;
  }
}
