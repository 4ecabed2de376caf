package dev.praxis.rollout.claim;

/// What the world outside does during one tick.
///
/// @param rate requests a second of customers
/// @param lost the share of claims whose carrier scan does not arrive
/// @param changed the share of claims that follow the changed law
/// @param probes queries of somebody who asks to learn the answers
public record Conditions(double rate, double lost, double changed, int probes) {}
