package dev.praxis.rl.bandit;

/// The arithmetic of one pull: new estimate = old + step (reward − old).
///
/// @param time the number of the pull, from 1
/// @param explored whether the arm was chosen by chance among all of them
/// @param score what the arm was chosen by: its estimate, upper bound, probability or draw
/// @param optimal whether no arm had a greater true mean
/// @param regret by how much its true mean was below the greatest
public record Pull(
    long time,
    int arm,
    boolean explored,
    double score,
    double reward,
    double oldEstimate,
    double newEstimate,
    double step,
    boolean optimal,
    double regret) {}
