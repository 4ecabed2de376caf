/// The lab `td-q-learning`: an agent in a small world, its values, and the arithmetic of every
/// update it makes.
@NullMarked
package dev.praxis.labs.reinforcement.tdqlearning;

import org.jspecify.annotations.NullMarked;
