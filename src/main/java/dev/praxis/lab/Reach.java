package dev.praxis.lab;

/// What an edit is.
public enum Reach {
  /// Part of the start: kept by a restart, which begins with it.
  START,
  /// A change of the data or the world: kept by a restart and applied at tick 0.
  DATA,
  /// An act of this run only: forgotten by a restart.
  RUN
}
