package dev.praxis.rollout.watch;

import java.util.ArrayList;
import java.util.List;

/// A list that grows at its end: longer ones share the older parts, so that a state a tick costs
/// little.
public final class Trail<T> {
  private static final int CHUNK = 64;
  private final List<List<T>> full;
  private final List<T> newest;

  private Trail(List<List<T>> full, List<T> newest) {
    this.full = full;
    this.newest = newest;
  }

  public static <T> Trail<T> empty() {
    return new Trail<>(List.of(), List.of());
  }

  /// One longer.
  public Trail<T> with(T last) {
    var longer = new ArrayList<T>(newest);
    longer.add(last);
    if (longer.size() < CHUNK) {
      return new Trail<>(full, List.copyOf(longer));
    }
    var more = new ArrayList<List<T>>(full);
    more.add(List.copyOf(longer));
    return new Trail<>(List.copyOf(more), List.of());
  }

  public int size() {
    return full.size() * CHUNK + newest.size();
  }

  public T get(int index) {
    int chunk = index / CHUNK;
    return chunk < full.size() ? full.get(chunk).get(index % CHUNK) : newest.get(index % CHUNK);
  }

  /// Up to so many at the end, oldest first.
  public List<T> last(int count) {
    return between(size() - count, size());
  }

  /// From one place to before another, as far as there are any.
  public List<T> between(int from, int to) {
    var part = new ArrayList<T>();
    for (int i = Math.max(0, from); i < Math.min(size(), to); i++) {
      part.add(get(i));
    }
    return part;
  }
}
