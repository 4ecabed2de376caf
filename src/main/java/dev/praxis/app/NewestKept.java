package dev.praxis.app;

import java.util.Optional;
import java.util.function.Consumer;

/// Keeps the newest of values that come faster than they are worth keeping. Confined to one thread.
final class NewestKept<T> {
  private final Consumer<T> keep;
  private final Consumer<Runnable> later;
  private Optional<T> newest = Optional.empty();
  private boolean due;

  /// @param keep what keeps a value
  /// @param later runs something on the same thread after a while
  NewestKept(Consumer<T> keep, Consumer<Runnable> later) {
    this.keep = keep;
    this.later = later;
  }

  /// This one is the newest; it is kept after a while, unless a newer one takes its place.
  void offer(T value) {
    newest = Optional.of(value);
    if (!due) {
      due = true;
      later.accept(
          () -> {
            due = false;
            flush();
          });
    }
  }

  /// Keeps the newest now, if it is not kept yet.
  void flush() {
    Optional<T> waiting = newest;
    newest = Optional.empty();
    waiting.ifPresent(keep);
  }
}
