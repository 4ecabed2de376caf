package dev.praxis.progress;

import java.time.Instant;
import java.util.Optional;

/// How far a lesson was read.
///
/// @param furthest index of the furthest block seen
/// @param finished when its end was first reached
public record Reading(String lesson, int furthest, Optional<Instant> finished) {}
