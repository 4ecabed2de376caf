/// Worlds an agent acts in: what a step does, the true probabilities behind it, and a check that
/// both
/// agree. Planning, learning and bandits stand in packages of their own; none knows a lab or a
/// window.
@NullMarked
package dev.praxis.rl;

import org.jspecify.annotations.NullMarked;
