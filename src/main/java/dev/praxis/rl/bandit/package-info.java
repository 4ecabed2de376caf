/// Bandits: arms with unknown rewards, ways to choose among them, and many runs at once. Sutton and
/// Barto (2018), chapter 2.
@NullMarked
package dev.praxis.rl.bandit;

import org.jspecify.annotations.NullMarked;
