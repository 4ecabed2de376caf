package dev.praxis.rollout.watch;

import dev.praxis.rollout.claim.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What each signal stands at, as a multiple of the threshold from which it rings.
///
/// @param floor accuracy below which an alarm is raised
/// @param strictness 1 for the thresholds as they are; 2 halves the way to each
/// @param delay ticks after which labels are expected
public record Watch(double floor, double strictness, int delay) {
  private static final int SOON = 3;
  private static final double LATENCY = 10;
  private static final double LOAD = 0.9;
  private static final double NULLS = 0.02;
  private static final double MISSING = 0.05;
  private static final double DRIFT = 0.25;
  private static final double SHARE = 0.1;
  private static final double REPEATED = 0.1;
  private static final double MEMORY = 0.8;

  /// Labels in a window before its accuracy means anything.
  private static final int LEAST = 100;

  /// Where each signal stands.
  ///
  /// @param usual the share of scored claims that was accepted while all was well, `NaN` where that
  ///     is not known yet
  public Map<Signal, Double> reach(Trail<Reading> readings, double usual) {
    var reach = new EnumMap<Signal, Double>(Signal.class);
    reach.put(Signal.BURN_FAST, Burn.FAST.reach(readings));
    reach.put(Signal.BURN_SLOW, Burn.SLOW.reach(readings));
    reach.put(Signal.BURN_TICKET, Burn.TICKET.reach(readings));
    List<Reading> soon = readings.last(SOON);
    put(reach, Signal.LATENCY, soon, one -> one.latency().p99(), LATENCY);
    put(reach, Signal.LOAD, soon, Reading::load, LOAD);
    put(reach, Signal.NULLS, soon, Reading::nulls, NULLS);
    put(reach, Signal.MISSING, soon, Reading::missing, MISSING);
    put(reach, Signal.DRIFT, soon, Reading::drift, DRIFT);
    put(reach, Signal.REPEATED, soon, Reading::repeated, REPEATED);
    put(reach, Signal.MEMORY, soon, Reading::memory, MEMORY);
    double moved = Math.abs(accepted(readings.last(Clock.HOUR)) - usual);
    reach.put(Signal.SCORES, Double.isNaN(moved) ? 0 : strictness * moved / SHARE);
    reach.put(Signal.ACCURACY, strictness * (1 - accuracy(readings)) / (1 - floor));
    reach.put(Signal.LABELS, late(readings));
    return reach;
  }

  private void put(
      Map<Signal, Double> reach,
      Signal signal,
      List<Reading> soon,
      ToDoubleFunction<Reading> value,
      double threshold) {
    double mean = soon.stream().mapToDouble(value).average().orElse(0);
    reach.put(signal, strictness * mean / threshold);
  }

  /// The share of scored claims that was accepted, by both versions; `NaN` without any.
  public static double accepted(List<Reading> readings) {
    double accepted = 0;
    double scored = 0;
    for (Reading one : readings) {
      boolean live = one.share() > 0;
      accepted += one.champion().accepted() + (live ? one.challenger().accepted() : 0);
      scored += one.champion().decided() + (live ? one.challenger().decided() : 0);
    }
    return accepted / scored;
  }

  /// The share of right decisions in the newest two hours whose labels are known; 1 while there
  /// are too few.
  public static double accuracy(Trail<Reading> readings) {
    if (readings.size() == 0) {
      return 1;
    }
    int known = (int) readings.get(readings.size() - 1).labels();
    List<Reading> window = readings.between(known - 2 * Clock.HOUR + 1, known + 1);
    int decided = window.stream().mapToInt(Reading::decided).sum();
    int right = window.stream().mapToInt(Reading::right).sum();
    return decided < LEAST ? 1 : (double) right / decided;
  }

  /// How much later labels are than agreed, in hours.
  private double late(Trail<Reading> readings) {
    if (readings.size() == 0) {
      return 0;
    }
    Reading last = readings.get(readings.size() - 1);
    return strictness * Math.max(0, last.tick() - last.labels() - delay) / Clock.HOUR;
  }
}
