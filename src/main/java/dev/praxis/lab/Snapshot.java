package dev.praxis.lab;

import java.util.Optional;

/// What a window needs to show a run, all of one moment.
///
/// @param experiment with every edit so far
/// @param settings every knob with its value
/// @param furthest the furthest tick that can be gone back to at once
/// @param waits what the run waits for
/// @param draft whether a fuller drawing of the same moment follows
/// @param millis how long the work behind this drawing took
public record Snapshot(
    Experiment experiment,
    Settings settings,
    Materials materials,
    long tick,
    long furthest,
    boolean finished,
    Optional<String> waits,
    Drawing drawing,
    boolean draft,
    double millis) {}
