package dev.praxis.rollout;

import dev.praxis.rollout.watch.Alarms;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.rollout.watch.Trail;
import java.util.List;

/// All that has been measured and done.
///
/// @param usual the share of claims accepted on the first day, `NaN` before its end
/// @param copied how often a copy fitted on the prober's answers agrees with the champion, `NaN`
///     without one
record Log(
    Trail<Reading> readings,
    Trail<Event> events,
    Trail<Probe> probes,
    Alarms alarms,
    Tally tally,
    double usual,
    double copied) {
  static final Log EMPTY =
      new Log(
          Trail.empty(),
          Trail.empty(),
          Trail.empty(),
          Alarms.NONE,
          Tally.NONE,
          Double.NaN,
          Double.NaN);

  Log with(List<Event> more, Alarms now, Tally next) {
    Trail<Event> longer = events;
    for (Event event : more) {
      longer = longer.with(event);
    }
    return new Log(readings, longer, probes, now, next, usual, copied);
  }

  Log with(Reading reading, List<Probe> asked) {
    Trail<Probe> longer = probes;
    for (Probe probe : asked) {
      longer = longer.with(probe);
    }
    return new Log(readings.with(reading), events, longer, alarms, tally, usual, copied);
  }

  Log knowing(double share, double copy) {
    return new Log(readings, events, probes, alarms, tally, share, copy);
  }
}
