package dev.praxis.stream.detect;

/// What a detector says after an input.
public enum Level {
  NONE,
  WARNING,
  DRIFT
}
