package dev.praxis.bench.drift;

/// Reads all bits with a new detector.
interface Runner {
  /// How many drifts it gave.
  int drifts(double[] bits) throws ReflectiveOperationException;
}
