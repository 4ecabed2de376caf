package dev.praxis.rollout.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The alarms that ring, each until its signal has been below the threshold for a while.
///
/// @param ringing by signal
public record Alarms(Map<Signal, Ring> ringing) {
  /// Ticks below the threshold after which an alarm ends.
  private static final int CALM = 6;

  public static final Alarms NONE = new Alarms(Map.of());

  public Alarms {
    ringing = Map.copyOf(ringing);
  }

  /// An alarm that rings.
  ///
  /// @param since its first tick
  /// @param seen whether somebody has said that they look into it
  /// @param calm ticks below the threshold so far
  public record Ring(long since, boolean seen, int calm) {}

  /// What came of a tick.
  public record Change(Alarms now, List<Signal> begun, List<Signal> ended) {}

  /// Takes in where the signals stand.
  public Change heard(long tick, Map<Signal, Double> reach) {
    var now = new EnumMap<Signal, Ring>(Signal.class);
    var begun = new ArrayList<Signal>();
    var ended = new ArrayList<Signal>();
    for (Signal signal : Signal.values()) {
      boolean above = reach.getOrDefault(signal, 0.0) >= 1;
      Ring ring = ringing.get(signal);
      if (ring == null && above) {
        now.put(signal, new Ring(tick, false, 0));
        begun.add(signal);
      } else if (ring != null && !above && ring.calm() + 1 >= CALM) {
        ended.add(signal);
      } else if (ring != null) {
        now.put(signal, new Ring(ring.since(), ring.seen(), above ? 0 : ring.calm() + 1));
      }
    }
    return new Change(new Alarms(now), List.copyOf(begun), List.copyOf(ended));
  }

  /// Signals nobody has looked into yet.
  public List<Signal> unseen() {
    return ringing.entrySet().stream()
        .filter(one -> !one.getValue().seen())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  public boolean rings(Signal signal) {
    return ringing.containsKey(signal);
  }

  /// All that ring are being looked into.
  public Alarms acknowledged() {
    var seen = new EnumMap<Signal, Ring>(Signal.class);
    ringing.forEach((signal, ring) -> seen.put(signal, new Ring(ring.since(), true, ring.calm())));
    return new Alarms(seen);
  }
}
