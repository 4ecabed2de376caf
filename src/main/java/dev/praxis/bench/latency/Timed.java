package dev.praxis.bench.latency;

/// What one change of a knob took, in milliseconds.
///
/// @param first until the first picture of the new setting, coarse or not
/// @param full until the full picture
/// @param gap the longest wait for a pulse from the turn until after the full picture
public record Timed(double first, double full, double gap) {}
