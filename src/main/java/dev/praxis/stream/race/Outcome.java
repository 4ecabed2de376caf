package dev.praxis.stream.race;

import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Level;
import java.util.List;

/// How one detector did: the first drift within the grace of a change finds it, further ones there
/// count nothing, all others are
/// false.
///
/// Source: Bifet (2017), Classifier concept drift detection and the illusion of progress (MTFA,
/// MTD, MDR, MTR).
///
/// @param inputs in all
/// @param calm inputs outside of any grace
/// @param delays summed over the changes found, in inputs
public record Outcome(
    long inputs, long calm, int changes, int found, int falseAlarms, long delays) {
  public static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0);

  public static Outcome of(Track track, List<Alarm> alarms) {
    int found = 0;
    long delays = 0;
    int within = 0;
    long grace = 0;
    for (int change = 0; change < track.changes().size(); change++) {
      int from = track.changes().get(change);
      int until = track.until(change);
      grace += until - from;
      long[] hits =
          alarms.stream()
              .filter(alarm -> alarm.kind() == Level.DRIFT)
              .mapToLong(Alarm::index)
              .filter(index -> index >= from && index < until)
              .toArray();
      within += hits.length;
      found += hits.length > 0 ? 1 : 0;
      delays += hits.length > 0 ? hits[0] - from : 0;
    }
    int drifts = (int) alarms.stream().filter(alarm -> alarm.kind() == Level.DRIFT).count();
    int n = track.inputs().length;
    return new Outcome(n, n - grace, track.changes().size(), found, drifts - within, delays);
  }

  public Outcome plus(Outcome other) {
    return new Outcome(
        inputs + other.inputs,
        calm + other.calm,
        changes + other.changes,
        found + other.found,
        falseAlarms + other.falseAlarms,
        delays + other.delays);
  }

  public int missed() {
    return changes - found;
  }

  /// Mean delay of the changes found, in inputs; `NaN` when none was.
  public double delay() {
    return (double) delays / found;
  }

  /// Share of changes found; `NaN` without changes.
  public double rate() {
    return (double) found / changes;
  }

  /// Mean time between false alarms, in calm inputs; infinite without one.
  public double betweenFalse() {
    return falseAlarms == 0 ? Double.POSITIVE_INFINITY : (double) calm / falseAlarms;
  }

  /// Mean time ratio, MTFA / mean delay × share found.
  public double ratio() {
    return betweenFalse() / delay() * rate();
  }

  /// At these prices.
  public double cost(Prices prices) {
    return missed() * prices.miss()
        + falseAlarms * prices.falseAlarm()
        + delays * prices.delayedInput();
  }
}
