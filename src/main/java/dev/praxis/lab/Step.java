package dev.praxis.lab;

/// What came of a step.
public sealed interface Step<S> {
  /// Moved on; `level` is the highest stride the last tick completed.
  record Moved<S>(S state, int level) implements Step<S> {}

  /// There was nothing left to do: the given state again, no tick used.
  record Finished<S>(S state) implements Step<S> {}

  /// A hand or more input is needed; no tick used.
  record Waits<S>(String what) implements Step<S> {}
}
