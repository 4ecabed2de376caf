package dev.praxis.rollout.queue;

/// What a pool did with some requests.
///
/// @param latency seconds from asking to the answer, `NaN` where there was none
/// @param busy seconds of work taken on
/// @param after the pool afterwards
public record Served(double[] latency, Fate[] fate, double busy, Pool after) {}
