/// The worlds themselves: Gymnasium's FrozenLake, CliffWalking and Taxi, the windy grid of Sutton
/// and
/// Barto, and grids a learner paints.
@NullMarked
package dev.praxis.rl.world;

import org.jspecify.annotations.NullMarked;
