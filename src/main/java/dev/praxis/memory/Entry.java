package dev.praxis.memory;

import java.time.Instant;

/// A line of the log that memories are replayed from.
///
/// @param id under which the store has it; grows with each entry of its kind of item
/// @param rev of the question as it was asked
public record Entry(Item item, long id, Instant at, int rev, Attempt attempt) {}
