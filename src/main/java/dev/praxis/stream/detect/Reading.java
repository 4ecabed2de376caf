package dev.praxis.stream.detect;

/// Whose reading of a paper a detector follows where the two libraries differ.
public enum Reading {
  /// MOA 2024.07, the Java library with most of these detectors.
  MOA,
  /// River 0.22.
  RIVER
}
