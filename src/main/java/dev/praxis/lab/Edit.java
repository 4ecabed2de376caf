package dev.praxis.lab;

/// A hand on the run, applied after tick `at`; 0 is the start state.
public record Edit(long at, String handle, Gesture gesture) {
  public Edit {
    if (at < 0) {
      throw new IllegalArgumentException("an edit at tick " + at);
    }
  }

  public Edit movedTo(long tick) {
    return new Edit(tick, handle, gesture);
  }

  /// Whether this edit makes an earlier one pointless: the same item moved again at the same tick.
  boolean replaces(Edit earlier) {
    return at == earlier.at
        && handle.equals(earlier.handle)
        && (gesture instanceof Gesture.Moved now
                && earlier.gesture instanceof Gesture.Moved before
                && now.item() == before.item()
            || gesture instanceof Gesture.Turned && earlier.gesture instanceof Gesture.Turned);
  }
}
