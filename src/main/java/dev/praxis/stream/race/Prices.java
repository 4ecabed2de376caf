package dev.praxis.stream.race;

/// What trouble costs, in any one currency.
///
/// @param miss a change that was not found
/// @param falseAlarm a drift where nothing changed
/// @param delayedInput an input between a change and its drift
public record Prices(double miss, double falseAlarm, double delayedInput) {}
