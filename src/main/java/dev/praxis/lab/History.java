package dev.praxis.lab;

import java.util.Map;
import java.util.TreeMap;

/// States by tick: the newest 64 and at most 64 older ones, ever further apart. The start is always
/// kept, so any tick can be worked out again.
final class History<S> {
  private static final int NEWEST = 64;
  private static final int OLDER = 64;
  private final TreeMap<Long, S> states = new TreeMap<>();

  History<S> copy() {
    var copy = new History<S>();
    copy.states.putAll(states);
    return copy;
  }

  void put(long tick, S state) {
    states.put(tick, state);
    if (states.size() > NEWEST + OLDER) {
      states.remove(leastMissed());
    }
  }

  /// Among the older states, the one whose neighbours are closest, measured by its age.
  private long leastMissed() {
    long now = states.lastKey();
    long before = states.firstKey();
    long worst = -1;
    double least = Double.POSITIVE_INFINITY;
    int left = states.size() - NEWEST;
    for (long tick : states.keySet()) {
      if (left-- <= 0) {
        break;
      }
      if (tick != states.firstKey()) {
        Long after = states.higherKey(tick);
        double gap = ((after == null ? now : after) - before) / (double) (now - tick + 1);
        if (gap < least) {
          least = gap;
          worst = tick;
        }
        before = tick;
      }
    }
    return worst;
  }

  /// The newest state at or before `tick`.
  Map.Entry<Long, S> atOrBefore(long tick) {
    Map.Entry<Long, S> found = states.floorEntry(tick);
    if (found == null) {
      throw new IllegalStateException("the start is not kept");
    }
    return found;
  }

  /// Forgets everything after `tick`.
  void forgetAfter(long tick) {
    states.tailMap(tick, false).clear();
  }

  long furthest() {
    return states.lastKey();
  }

  int size() {
    return states.size();
  }
}
