package dev.praxis.progress;

import java.time.Instant;

/// An entry as the store has it.
///
/// @param id grows with each entry of its kind, whatever the clock does
/// @param at when it was handed to the store, to the millisecond
public record Kept<T>(long id, Instant at, T what) {}
